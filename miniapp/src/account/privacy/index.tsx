import { View } from '@tarojs/components'
import { Answer } from '../../field/answer.tsx'
import { useRead } from '../../platform/query.ts'
import { useSignedIn } from '../../platform/sign-in.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page, Title } from '../../ui/page.tsx'
import { ConsentRow } from './consent-row.tsx'
import { PrivacyText } from './text.tsx'

const bones = (
  <>
    <BoneCard lines={3} />
    <BoneCard lines={5} next />
  </>
)

export default function PrivacyPage() {
  const signedIn = useSignedIn('resident')
  const text = useRead('GET /privacy-text', {})
  const { data: me } = useRead('GET /me', {}, { off: !signedIn })
  return (
    <Page>
      <Nav title='隐私' />
      <Body>
        {me?.privacyConsent && (
          <>
            <Heading first>我同意过的</Heading>
            <ConsentRow consent={me.privacyConsent} />
          </>
        )}
        <View className={me?.privacyConsent ? 'hf-m6' : ''}>
          <Title>隐私保护指引</Title>
        </View>
        <Answer of={text} bones={bones}>
          {(answer) => <PrivacyText text={answer} />}
        </Answer>
      </Body>
    </Page>
  )
}
