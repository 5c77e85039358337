import type { Appointment } from '@huifuwu/contract'
import { showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { tagOf } from '../../field/appointment-state.ts'
import { showDateOnly, showDayTwice, showStartPlainly, showUpdated } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useTelling } from '../../field/use-telling.ts'
import { useMode } from '../../ui/mode.ts'
import { heading } from '../../ui/press.ts'
import { Tag } from '../../ui/tag.tsx'

export type ShownProps = { appointment: Appointment; readAt: Date }

/** How it stands, then when: the largest thing of the page. */
export function Head({ appointment, readAt }: ShownProps) {
  const now = useFieldNow()
  const { elderly } = useMode()
  const { kind, words } = tagOf(appointment, now)
  const [startsAt, endsAt] = [new Date(appointment.startsAt), new Date(appointment.endsAt)]
  return (
    <>
      <View className='hf-flex hf-between hf-wrap'>
        <Tag kind={kind}>{words}</Tag>
        <View className='hf-caption'>{showUpdated(readAt, useTelling())}</View>
      </View>
      <View className='hf-figure hf-m3' {...heading(1)}>
        {elderly ? showStartPlainly(startsAt, now) : showTimes(startsAt, endsAt)}
      </View>
      <View className='hf-m1'>{elderly ? showDateOnly(appointment.startsOn) : showDayTwice(appointment.startsOn, now)}</View>
    </>
  )
}
