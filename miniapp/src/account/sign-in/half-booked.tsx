import type { SessionLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { showStartPlainly, showVisitTime } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Pages } from '../../platform/pages.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Heading } from '../../ui/page.tsx'

/** Whether the place that was meant can still be had. */
function tellPlaces({ state, remaining }: Pick<SessionLine, 'state' | 'remaining'>): string {
  if (state === 'open') return `号还没占，余 ${remaining} 个`
  return state === 'full' ? '这一场刚约满，登录后换个时间' : '这一场不能约了，登录后换个时间'
}

function useHalf({ matterId, venueId, on, sessionId }: Pages['confirm']) {
  const place = { params: { venueId }, query: { matterId } }
  const days = useRead('GET /venues/:venueId/days', place)
  const read = useRead('GET /venues/:venueId/sessions', { ...place, query: { matterId, on } })
  const session = read.data?.sessions.find(({ id }) => id === sessionId)
  return { days: days.data, session, failed: days.error !== null || read.error !== null || (read.data !== undefined && !session) }
}

/** What was being booked when the sign-in ran out; nothing where it is no longer known. */
export function HalfBooked({ half }: { half: Pages['confirm'] }) {
  const { days, session, failed } = useHalf(half)
  const { elderly } = useMode()
  const now = useFieldNow()
  if (failed) return null
  return (
    <>
      <Heading>约到一半</Heading>
      {days && session ? (
        <Card>
          <View className='hf-lead hf-num'>
            {elderly ? showStartPlainly(new Date(session.startsAt), now) : showVisitTime(session, now)}
          </View>
          <View className='hf-m1'>{elderly ? days.matter.plainName : days.matter.name}</View>
          <View className='hf-2'>{`${days.venue.name}。${tellPlaces(session)}`}</View>
        </Card>
      ) : (
        <BoneCard lines={3} />
      )}
    </>
  )
}
