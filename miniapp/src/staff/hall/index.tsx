import { showDay, toOn } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { Answer } from '../../field/answer.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { openTab } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page, Title } from '../../ui/page.tsx'
import { useGate } from '../use-desk.ts'
import { Halls } from './halls.tsx'

export default function HallPage() {
  const signedIn = useGate()
  const me = useRead('GET /staff/me', {}, { off: !signedIn })
  const now = useFieldNow()
  return (
    <Page>
      <Nav title='工作人员' onBack={() => openTab('home')} />
      <Body>
        <Title>今天在哪儿值班？</Title>
        <View className='hf-2'>{me.data ? `${me.data.name}，${showDay(toOn(now))}` : showDay(toOn(now))}</View>
        <View className='hf-m4'>
          <Answer of={me} bones={<BoneCard lines={4} />}>
            {(answer) => <Halls me={answer} />}
          </Answer>
        </View>
      </Body>
    </Page>
  )
}
