import { Text, View } from '@tarojs/components'
import type { Answered } from '../../platform/api.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { showVersion } from './show-version.ts'

type Props = { text: Answered<'GET /privacy-text'> }

/** The whole text, a card for each section. */
export function PrivacyText({ text: { version, sections } }: Props) {
  return (
    <>
      {sections.map(({ heading, paragraphs }) => (
        <View key={heading}>
          <Heading>{heading}</Heading>
          <Card>
            {paragraphs.map((paragraph, i) => (
              <View key={paragraph} className={i === 0 ? '' : 'hf-m2'}>
                {paragraph}
              </View>
            ))}
          </Card>
        </View>
      ))}
      <View className='hf-2 hf-m3'>
        <Text className='hf-nowrap'>{`${showVersion(version)}。`}</Text>改了会再问您一次。
      </View>
    </>
  )
}
