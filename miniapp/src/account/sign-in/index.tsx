import { View } from '@tarojs/components'
import { useState } from 'react'
import { readAddress, replaceWith, useParams } from '../../platform/navigate.ts'
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

export default function SignInPage() {
  const entrance = useParams('sign-in')
  const [expired] = useState(() => isExpired('resident'))
  const { mutate, isPending, error } = useWechat(entrance)
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
        <Button wait={isPending && '正在登录'} onPress={isH5 ? () => replaceWith('demo', entrance) : () => mutate()}>
          {word + (expired ? goingOn(half) : '')}
        </Button>
      </Bar>
    </Page>
  )
}
