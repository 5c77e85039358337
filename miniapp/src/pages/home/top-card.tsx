import { toOn } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { isWaiting } from '../../field/appointment-state.ts'
import { LaterToday } from '../../field/later-today.tsx'
import { NextCard } from '../../field/next-card.tsx'
import type { Upcoming } from '../../field/use-upcoming.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { FirstCard } from './first-card.tsx'

type Props = { upcoming: Upcoming; now: Date; elderly: boolean }

/** Nothing is booked, as far as one knows: the card asks what is wanted, with a place to write it. */
export const asksFirst = ({ signedIn, appointments, readAt, problem }: Upcoming): boolean =>
  !(appointments?.[0] && readAt) && !(signedIn && !appointments && !problem)

/** The card before the hills: the next appointment, else what one might want. */
export function TopCard({ upcoming, now, elderly }: Props) {
  const { signedIn, appointments, lastVisit, readAt, problem } = upcoming
  const [next, ...others] = appointments ?? []
  if (next && readAt) {
    const later = others.filter(({ startsOn }) => startsOn === toOn(now))
    const apart = elderly || isWaiting(next)
    return (
      <>
        <NextCard appointment={next} later={apart ? [] : later} readAt={readAt} now={now} />
        {apart && later.length > 0 && (
          <View className='hf-m3'>
            <View className='hf-2 hf-m1'>今天还有</View>
            <Card flush next>
              <LaterToday after={next} later={later} />
            </Card>
          </View>
        )}
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
  return <FirstCard lastVisit={lastVisit} now={now} />
}
