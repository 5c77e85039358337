import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, showTimes, toOn } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { NextCard } from '../../field/next-card.tsx'
import { showPlace } from '../../field/place-words.ts'
import type { Upcoming } from '../../field/use-upcoming.ts'
import { open } from '../../platform/navigate.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { FirstCard } from './first-card.tsx'

type LaterProps = { appointments: readonly Appointment[]; now: Date; elderly: boolean }

const showWhen = ({ startsAt, endsAt }: Appointment, elderly: boolean): string =>
  elderly ? showSpokenTime(new Date(startsAt)) : showTimes(new Date(startsAt), new Date(endsAt))

/** What else is booked for today, under the one to go to first. */
function LaterToday({ appointments, now, elderly }: LaterProps) {
  const today = appointments.filter(({ startsOn }) => startsOn === toOn(now))
  if (today.length === 0) return null
  return (
    <Card flush next>
      {today.map((appointment, i) => (
        <Row
          key={appointment.id}
          title={<View className='hf-lead hf-num'>{showWhen(appointment, elderly)}</View>}
          sub={`今天还有，${appointment.matter.name}，${showPlace(appointment)}`}
          last={i === today.length - 1}
          onPress={() => open('detail', { appointmentId: appointment.id })}
        />
      ))}
    </Card>
  )
}

type Props = { upcoming: Upcoming; now: Date; elderly: boolean }

/** The card before the hills: the next appointment, else what one might want. */
export function TopCard({ upcoming, now, elderly }: Props) {
  const { signedIn, appointments, lastVisit, readAt, problem } = upcoming
  const [next, ...later] = appointments ?? []
  if (next && readAt) {
    return (
      <>
        <NextCard appointment={next} readAt={readAt} now={now} />
        <LaterToday appointments={later} now={now} elderly={elderly} />
      </>
    )
  }
  if (signedIn && !appointments && !problem) {
    return (
      <View className='hf-rise'>
        <BoneCard lines={5} />
      </View>
    )
  }
  return <FirstCard lastVisit={lastVisit} now={now} elderly={elderly} />
}
