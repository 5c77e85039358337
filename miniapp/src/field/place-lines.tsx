import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../ui/icon.tsx'
import { showMaterials, showPlace } from './place-words.ts'

function Line({ icon, next, children }: PropsWithChildren<{ icon: IconName; next?: boolean }>) {
  return (
    <View className={`hf-flex hf-top${next ? ' hf-m2' : ''}`}>
      <View className='hf-c-ink2'>
        <Icon name={icon} size={20} />
      </View>
      <View className='hf-grow hf-ml2'>{children}</View>
    </View>
  )
}

/** Where to go and what to bring, under a code. */
export function PlaceLines({ appointment }: { appointment: Appointment }) {
  return (
    <>
      <Line icon='pin'>
        <View>{showPlace(appointment)}</View>
        <View className='hf-2'>{appointment.venue.address}</View>
      </Line>
      <Line icon='bag' next>
        {showMaterials(appointment.matter.materials)}
      </Line>
    </>
  )
}
