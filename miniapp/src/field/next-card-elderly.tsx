import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { openTab } from '../platform/navigate.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { Tag } from '../ui/tag.tsx'
import { tagOf } from './appointment-state.ts'
import { sayBring } from './place-words.ts'
import { showRemaining, showStartPlainly } from './time-words.ts'

/** 03: fewer words, the time as one says it. */
export function NextCardElderly({ appointment, now }: { appointment: Appointment; now: Date }) {
  const { kind, words } = tagOf(appointment, now)
  const startsAt = new Date(appointment.startsAt)
  return (
    <Card live rise>
      <View className='hf-flex'>
        <Tag kind={kind}>{kind === 'now' ? `还有 ${showRemaining(startsAt, now)}` : words}</Tag>
      </View>
      <View className='hf-figure hf-m3'>{showStartPlainly(startsAt, now)}</View>
      <View className='hf-strong hf-m2'>{appointment.matter.plainName}</View>
      <View className='hf-2'>{`${appointment.venue.name} ${appointment.area.floor}`}</View>
      <View className='hf-2'>{sayBring(appointment.matter.materials)}</View>
      <View className='hf-m4'>
        <Button onPress={() => openTab('code')}>打开预约码</Button>
      </View>
      <ReadAloud />
    </Card>
  )
}
