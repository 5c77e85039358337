import type { LastVisit } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AppointmentCard } from '../../field/appointment-card.tsx'
import { showUpdated } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import type { Upcoming } from '../../field/use-upcoming.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Body, Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Void } from '../../ui/void.tsx'
import { Unanswered } from '../unanswered.tsx'

type Props = { head: ReactNode; upcoming: Upcoming }

function Again({ visit: { matterId, matterName, plainName, venueId, venueName, earliestAt } }: { visit: LastVisit }) {
  const now = useFieldNow()
  const { elderly } = useMode()
  const { earliest } = useTelling()
  return (
    <>
      <Heading>上次办过</Heading>
      <Card flush>
        <Row
          title={elderly ? plainName : matterName}
          sub={`${venueName}，${earliest(earliestAt, now)}`}
          last
          onPress={() => open('time', { matterId, venueId })}
        />
      </Card>
    </>
  )
}

function Empty({ head, upcoming: { lastVisit } }: Props) {
  return (
    <>
      <Body bar>
        {head}
        <Unanswered />
        <Void icon='calendar' title='还没有要去的预约'>
          先约号再出门，到了不用排长队。
        </Void>
        {lastVisit && <Again visit={lastVisit} />}
      </Body>
      <Bar>
        <Button onPress={() => open('matter')}>去预约</Button>
      </Bar>
    </>
  )
}

/** 16, 19: what is still to come, the next one with its actions. */
export function UpcomingList({ head, upcoming }: Props) {
  const now = useFieldNow()
  const tell = useTelling()
  const { appointments, readAt, problem, reload } = upcoming
  if (appointments?.length === 0) return <Empty head={head} upcoming={upcoming} />
  return (
    <Body>
      {head}
      <Unanswered />
      {appointments?.map((appointment, at) => (
        <AppointmentCard key={appointment.id} appointment={appointment} now={now} next={at > 0} actions={at === 0} />
      ))}
      {!appointments && (problem ? <Trouble problem={problem} onRetry={() => void reload()} /> : <BoneCard lines={4} />)}
      {appointments && readAt && <View className='hf-2 hf-center hf-m6'>{`${showUpdated(readAt, tell)}，下拉刷新`}</View>}
    </Body>
  )
}
