import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { open } from '../../platform/navigate.ts'
import { dial } from '../../platform/notice.ts'
import { usePull } from '../../platform/pull.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Body, Heading, Page } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { SearchEntry } from '../../ui/search-entry.tsx'
import { MainTabs } from '../main-tabs.tsx'
import { type LifeEvent, showMatters, toLifeEvents } from './life-events.ts'
import { MattersSheet } from './matters-sheet.tsx'

type ListProps = { events: readonly LifeEvent[]; onOpen: (event: LifeEvent) => void }

function LifeEvents({ events, onOpen }: ListProps) {
  return (
    <Card flush>
      {events.map((event, i) => (
        <Row
          key={event.id}
          icon={event.icon}
          title={event.name}
          sub={showMatters(event.matters)}
          last={i === events.length - 1}
          onPress={() => onOpen(event)}
        />
      ))}
    </Card>
  )
}

const NotFound = () => (
  <View className='hf-m3'>
    <Notice kind='info' icon='phone' title='找不到？'>
      <View>拨打 12345，说事情就行，不用知道事项名称。</View>
      <Link plain onPress={() => dial('12345')}>
        拨打 12345
      </Link>
    </Notice>
  </View>
)

export default function ServicesPage() {
  const { elderly } = useMode()
  const matters = useRead('GET /matters', {})
  const { data } = matters
  const [shown, setShown] = useState<LifeEvent>()
  usePull(matters.refetch)
  return (
    <Page>
      <Nav title='办事' first />
      <OldStrip problem={matters.error} readAt={data && new Date(data.readAt)} />
      <Body tabs>
        {!elderly && (
          <View className='hf-flex'>
            <SearchEntry hint={data ? `搜 ${data.matters.length} 个办事事项` : '搜办事事项'} onPress={() => open('matter')} />
          </View>
        )}
        <Heading first={elderly}>您家里的事</Heading>
        <Answer of={matters} bones={<BoneCard lines={12} />}>
          {(answer) => <LifeEvents events={toLifeEvents(answer)} onOpen={setShown} />}
        </Answer>
        <NotFound />
      </Body>
      <MainTabs on='services' />
      {shown && <MattersSheet event={shown} onClose={() => setShown(undefined)} />}
    </Page>
  )
}
