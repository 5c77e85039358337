import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { usePersonFirst } from '../../field/person-first.tsx'
import { open, useParams } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { changeClaim, forgetClaim, useClaim } from '../claim.ts'
import { RealNameFields } from './fields.tsx'
import { OtherWays } from './other-ways.tsx'
import { countWrong, findWrong, showHint } from './view.ts'

const Head = ({ toChange, words }: { toChange: number; words: string }) => (
  <View className='hf-b5'>
    <Title>{toChange > 0 ? `有 ${toChange} 处要改` : '先认一下您'}</Title>
    <View className='hf-2'>{words}</View>
  </View>
)

export default function RealNamePage() {
  const { goOn } = useParams('real-name')
  const goToPhone = () => {
    changeClaim({ problem: undefined, reopened: false })
    open('phone', { goOn })
  }
  const { me, missing, ask, sheet } = usePersonFirst({ goOn: addressOf('real-name', { goOn }), onAgreed: goToPhone })
  const { problem, reopened, ...typed } = useClaim()
  const [tried, setTried] = useState(false)
  useEffect(() => forgetClaim, [])
  const wrong = tried ? findWrong(typed) : {}
  const next = () => {
    setTried(true)
    if (countWrong(findWrong(typed)) > 0) return
    if (missing === 'sign-in' || missing === 'consent') ask()
    else goToPhone()
  }
  const stuck = problem !== undefined || countWrong(wrong) > 0
  return (
    <Page>
      <Nav title='实名认证' />
      <Body bar>
        <Head toChange={countWrong(wrong)} words={showHint({ wrong, typed, reopened })} />
        {problem && (
          <View className='hf-b5'>
            <TroubleNotice problem={problem} />
          </View>
        )}
        <RealNameFields wrong={wrong} onDone={next} />
        {stuck ? (
          <OtherWays attemptsLeft={problem ? undefined : me?.realNameAttemptsLeft} />
        ) : (
          <Notice kind='info' icon='lock'>
            送人口库核对一次，加密存。别处只显示 4413**********0328 这样的样子。
          </Notice>
        )}
      </Body>
      <Bar note='还要手机号，下一步填'>
        <Button onPress={next}>下一步，手机号</Button>
      </Bar>
      {sheet}
    </Page>
  )
}
