import { View } from '@tarojs/components'
import { useState } from 'react'
import { keptConsent } from '../../field/consent.ts'
import { ConsentSheet } from '../../field/consent-sheet.tsx'
import { replaceWith, useParams } from '../../platform/navigate.ts'
import { readAddress } from '../../platform/page-address.ts'
import type { Pages } from '../../platform/pages.ts'
import { isH5 } from '../../platform/settings.ts'
import { isExpired } from '../../platform/sign-in.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { Expired } from './expired.tsx'
import { FirstTime } from './first.tsx'
import { useWechat } from './use-wechat.ts'

const word = isH5 ? '演示登录' : '微信登录'
const goingOn = (half: object | undefined): string => (half ? '，接着约' : '，接着办')

/** Links and refusals lead here too, past the page that would have asked for consent. */
function useConsentFirst(entrance: Pages['sign-in'], go: () => void) {
  const [asked, setAsked] = useState(false)
  const onAnswer = (agreed: boolean): void => {
    setAsked(false)
    if (agreed) go()
    else replaceWith('refused', entrance)
  }
  const sheet = asked && <ConsentSheet onClose={() => setAsked(false)} onAnswer={onAnswer} />
  return { sheet, ask: () => (keptConsent()?.agreed ? go() : setAsked(true)) }
}

export default function SignInPage() {
  const entrance = useParams('sign-in')
  const [expired] = useState(() => isExpired('resident'))
  const { mutate, isPending, error } = useWechat(entrance)
  const { sheet, ask } = useConsentFirst(entrance, isH5 ? () => replaceWith('demo', entrance) : () => mutate())
  const half = expired ? readAddress('confirm', entrance.goOn ?? '') : undefined
  return (
    <Page>
      <Nav title={half ? '确认预约' : '登录'} />
      <Body bar>
        {error && (
          <View className='hf-b5'>
            <TroubleNotice problem={error} />
          </View>
        )}
        {expired ? <Expired half={half} /> : <FirstTime />}
      </Body>
      <Bar note={isH5 ? '人和号都是编的' : '看不到您的聊天和好友'}>
        <Button wait={isPending && '正在登录'} onPress={ask}>
          {word + (expired ? goingOn(half) : '')}
        </Button>
      </Bar>
      {sheet}
    </Page>
  )
}
