import { View } from '@tarojs/components'
import { showNext } from '../../field/next-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open, openTab } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'

/** Where an address leads that no page has: what one may have meant. */
export default function NotFoundPage() {
  const { elderly } = useMode()
  const next = showNext(useFieldNow(), elderly)
  return (
    <Page>
      <Nav title='惠服务' />
      <Body bar>
        <Void icon='search' over title='这一页没有了'>
          <View>链接可能旧了，或者少抄了几个字。</View>
          <View>您的预约和资料都还在。</View>
        </Void>
        <Heading>您是不是要</Heading>
        <Card flush>
          <Row icon='calendar' title='我的预约' {...(next === undefined ? {} : { sub: `最近一个 ${next}` })} onPress={() => open('list')} />
          <Row icon='search' title={elderly ? '找要办的事' : '搜事项'} sub='说大白话就行，如 孩子上户口' onPress={() => open('matter')} />
          <Row icon='phone' title='拨打 12345' sub='说从哪里点进来的，我们去改' last onPress={() => dial('12345')} />
        </Card>
      </Body>
      <Bar>
        <Button onPress={() => openTab('home')}>回首页</Button>
      </Bar>
    </Page>
  )
}
