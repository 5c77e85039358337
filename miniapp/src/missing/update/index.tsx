import { View } from '@tarojs/components'
import { openTab } from '../../platform/navigate.ts'
import { lowestWechat } from '../../platform/version.ts'
import { canUpdate, updateWechat, wechatVersion } from '../../platform/wechat.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page } from '../../ui/page.tsx'
import { Void } from '../../ui/void.tsx'
import { OtherWays } from './other-ways.tsx'

const tellOwn = (version: string | undefined): string => (version === undefined ? '您的微信旧了' : `您的微信是 ${version}`)

/** A WeChat from before what these pages stand on: what does not work, and what does. */
export default function UpdatePage() {
  const can = canUpdate()
  return (
    <Page>
      <Nav title='惠服务' first />
      <Body bar>
        <Void icon='refresh' over title='请更新微信'>
          <View>{`${tellOwn(wechatVersion())}，有的页面会显示不全。`}</View>
          <View>{`要 ${lowestWechat} 以上，更新约 1 分钟。`}</View>
          {!can && <View>在微信的“我、设置、关于微信”里更新。</View>}
        </Void>
        <Heading>更新不了也能办</Heading>
        <OtherWays />
      </Body>
      <Bar>
        <Button onPress={can ? () => void updateWechat() : () => openTab('home')}>{can ? '更新微信' : '先这样用'}</Button>
      </Bar>
    </Page>
  )
}
