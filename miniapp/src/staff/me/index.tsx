import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/api.ts'
import { openTab, replaceWith } from '../../platform/navigate.ts'
import { say } from '../../platform/say.ts'
import { forgetSignIn } from '../../platform/sign-in.ts'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Heading, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { showDuty } from '../duty.ts'
import { StaffTabs } from '../staff-tabs.tsx'
import { useDesk } from '../use-desk.ts'

/** Out at this desk at once, with a network or without; the gate leads back to the first page. */
async function signOut(): Promise<void> {
  await call('DELETE /staff/sign-ins/current').catch(() => undefined)
  forgetSignIn('staff')
  say('已退出')
}

export default function MePage() {
  const { duty, me, problem } = useDesk()
  const { mutate, isPending } = useMutation({ mutationFn: signOut })
  return (
    <Page>
      <Nav title='我' first />
      <Body tabs>
        {problem && <TroubleNotice problem={problem} />}
        <Card>
          <View className='hf-lead'>{me ? me.name : <Bone width={40} />}</View>
          <View className='hf-2'>{me ? `账号 ${me.userName}` : <Bone width={60} next />}</View>
        </Card>
        <Heading>在这里值班</Heading>
        <Card flush>
          <Row icon='pin' title='换大厅' sub={duty && showDuty(duty)} last onPress={() => replaceWith('staff-hall')} />
        </Card>
        <Heading>这个台</Heading>
        <Card flush>
          <Row icon='home' title='回居民首页' sub='登录还在，从我的可以再进来' onPress={() => openTab('home')} />
          <Row icon='lock' title='退出登录' sub={isPending ? '正在退出' : '离开台子前退出，签到过的都在'} last onPress={() => mutate()} />
        </Card>
      </Body>
      <StaffTabs on='staff-me' duty={duty} />
    </Page>
  )
}
