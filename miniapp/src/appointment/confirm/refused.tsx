import { View } from '@tarojs/components'
import { open } from '../../platform/navigate.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import type { Booking } from './use-booking.ts'
import type { Draft } from './use-draft.ts'

type Facts = { appointmentId?: string }
const taken = ['duplicate-appointment', 'day-limit-reached']

function seeOwn({ appointmentId }: Facts): void {
  if (appointmentId === undefined) open('list')
  else open('detail', { appointmentId: appointmentId as Parameters<typeof open<'detail'>>[1]['appointmentId'] })
}

/** Why there is no appointment yet, beside the facts that were meant. */
export function Refused({ booking: { problem, wasUnanswered, isPending } }: { draft: Draft; booking: Booking }) {
  if (isPending) return null
  if (problem) {
    return (
      <View className='hf-m3'>
        <TroubleNotice problem={problem} />
        {taken.includes(problem.code) && (
          <View className='hf-m3'>
            <Button kind='secondary' onPress={() => seeOwn(problem.facts as Facts)}>
              看已有的预约
            </Button>
          </View>
        )}
      </View>
    )
  }
  if (!wasUnanswered) return null
  return (
    <View className='hf-m3'>
      <Notice kind='warn' title='上次点了没收到回音'>
        再点一次确认预约就知道约上没有，不会约重。
      </Notice>
    </View>
  )
}
