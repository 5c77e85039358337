import { View } from '@tarojs/components'
import { useState } from 'react'
import { useFieldNow } from '../field/use-field-now.ts'
import { fieldNow } from '../platform/clock.ts'
import type { Problem } from '../platform/problem.ts'
import { Bar } from '../ui/bar.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Nav } from '../ui/nav.tsx'
import { Body, Heading, Page } from '../ui/page.tsx'
import { Row } from '../ui/row.tsx'
import { Void } from '../ui/void.tsx'
import { lockOf, tellLeft, tellLock } from './lock-words.ts'

type Props = { problem: Problem; onAgain: () => void; onOther: () => void }

/** In place of a sign-in page while the account is locked. */
export function Locked({ problem, onAgain, onOther }: Props) {
  const [lock] = useState(() => lockOf(problem, fieldNow()))
  const now = useFieldNow()
  const { title, what, why } = tellLock(lock)
  return (
    <Page>
      <Nav title='工作人员' />
      <Body bar>
        <Void icon='lock' over title={title}>
          <View>{what}</View>
          <View>{why}</View>
        </Void>
        <Heading>急着上岗</Heading>
        <Card flush>
          <Row icon='people' title='换一位同事来这个台' sub='用他自己的账号登录，记他名下' onPress={onOther} />
          <Row icon='warn' title='不是我输的' sub='马上报给管理员，换密码' last />
        </Card>
        <View className='hf-2 hf-center hf-m4'>大厅照常办：居民报预约号，别的台子能签到。</View>
      </Body>
      <Bar>
        <Button wait={tellLeft(lock, now)} onPress={onAgain}>
          再登录一次
        </Button>
      </Bar>
    </Page>
  )
}
