import { timeScene } from '@huifuwu/domain'
import { useState } from 'react'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { useParams } from '../../platform/navigate.ts'
import { usePull } from '../../platform/pull.ts'
import { useShareCard } from '../../platform/share.ts'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Step } from '../step.tsx'
import { useDays, useSessions } from '../use-day.ts'
import { Choosing } from './choosing.tsx'
import { DayBones } from './day-bones.tsx'
import { TimeElderly } from './time-elderly.tsx'
import { firstDay } from './view.ts'

export default function TimePage() {
  const place = useParams('time')
  const { elderly } = useMode()
  const days = useDays(place)
  const [picked, setPicked] = useState<string>()
  const on = picked ?? firstDay(days.data?.days)
  const sessions = useSessions(place, on, days.data?.pollSeconds)
  usePull(() => Promise.all([days.refetch(), sessions.refetch()]))
  const { data, error } = days
  useShareCard({ title: data && `${data.venue.name}约号：${data.matter.name}`, scene: () => timeScene(place) })
  const readAt = data && new Date(sessions.data?.readAt ?? data.readAt)
  const Choose = elderly ? TimeElderly : Choosing
  return (
    <Page>
      <Nav title='选时间' />
      <OldStrip problem={error ?? sessions.error} readAt={readAt} />
      <Body bar={elderly}>
        <Answer of={days} head={<Step at={3} />} bones={<DayBones strip />}>
          {(answer) => <Choose place={place} answer={answer} sessions={sessions} on={on ?? ''} onDay={setPicked} />}
        </Answer>
      </Body>
    </Page>
  )
}
