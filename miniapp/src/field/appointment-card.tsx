import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { open } from '../platform/navigate.ts'
import { Card } from '../ui/card.tsx'
import { Icon } from '../ui/icon.tsx'
import { useMode } from '../ui/mode.ts'
import { press } from '../ui/press.ts'
import { Tag } from '../ui/tag.tsx'
import { tagOf } from './appointment-state.ts'
import { NextActions } from './next-actions.tsx'
import { showDateOnly, splitVisit } from './time-words.ts'

type Props = { appointment: Appointment; now: Date; next?: boolean; actions?: boolean }

/** One in a list; actions: for the one that comes next. */
export function AppointmentCard({ appointment, now, next, actions }: Props) {
  const { elderly } = useMode()
  const { id, startsOn, matter, venue, area, person } = appointment
  const { kind, words } = tagOf(appointment, now)
  const name = elderly ? matter.plainName : matter.name
  const [day, time] = splitVisit(appointment, now, elderly)
  return (
    <Card {...(next ? { next } : {})}>
      <View {...press({ onPress: () => open('detail', { appointmentId: id }) })}>
        <View className='hf-flex hf-between hf-wrap'>
          <Tag kind={kind}>{words}</Tag>
          <View className='hf-caption'>{person.name}</View>
        </View>
        <View className='hf-flex hf-m2'>
          <View className='hf-grow'>
            <View className='hf-lead hf-num hf-flex hf-wrap'>
              <View className={`hf-nowrap${elderly ? '' : ' hf-mr2'}`}>{day}</View>
              <View className='hf-nowrap'>{time}</View>
            </View>
            {elderly && <View className='hf-2'>{showDateOnly(startsOn)}</View>}
            <View className='hf-m1'>{name}</View>
            <View className='hf-2'>{`${venue.name}，${area.floor}`}</View>
          </View>
          <Icon name='right' size={20} className='hf-row-go' />
        </View>
      </View>
      {actions && <NextActions appointment={appointment} />}
    </Card>
  )
}
