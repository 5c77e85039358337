import { View } from '@tarojs/components'
import { Notice } from '../../ui/notice.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import type { Booking } from './use-booking.ts'

/** Why there is no appointment yet, above the facts that were meant. */
export function Refused({ booking: { problem, wasUnanswered, isPending } }: { booking: Booking }) {
  if (isPending || !(problem || wasUnanswered)) return null
  return (
    <View className='hf-m3'>
      {problem ? (
        <TroubleNotice problem={problem} />
      ) : (
        <Notice kind='warn' title='上次点了没收到回音'>
          再点一次确认预约就知道约上没有，不会约重。
        </Notice>
      )}
    </View>
  )
}
