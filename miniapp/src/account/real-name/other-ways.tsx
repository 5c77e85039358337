import { View } from '@tarojs/components'
import { dial } from '../../platform/notice.ts'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'

/** Two ways on for whoever is right and still refused. */
export function OtherWays({ attemptsLeft }: { attemptsLeft: number | undefined }) {
  return (
    <>
      <Heading>证件没错，还是过不了？</Heading>
      <Card flush>
        <Row icon='pin' title='带证件去任一大厅核对' sub='当场办好，不用约号' />
        <Row icon='phone' title='拨打 12345' sub='改过名、有生僻字，问问怎么办' last onPress={() => dial('12345')} />
      </Card>
      {attemptsLeft !== undefined && <View className='hf-2 hf-m3'>{`今天还能核对 ${attemptsLeft} 次，明天 0:00 重新算。`}</View>}
    </>
  )
}
