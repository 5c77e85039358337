import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { join } from './join.ts'
import { press } from './press.ts'

type Props = PropsWithChildren<{
  live?: boolean
  flush?: boolean
  facts?: boolean
  next?: boolean
  rise?: boolean
  under?: boolean
  edged?: boolean
  sunken?: boolean
  center?: boolean
  onPress?: (() => void) | undefined
  label?: string
}>

/** live: the one card with a deep shadow; flush: holds rows; facts: holds facts; next: 12 below another; rise: before the hills; under: half over a verdict; edged: on a sheet, where a shadow would not show; sunken: not for you. */
export function Card({ children, live, flush, facts, next, rise, under, edged, sunken, center, onPress, label }: Props) {
  const states = [
    live && 'is-live',
    flush && 'is-flush',
    facts && 'is-facts',
    next && 'hf-card-next',
    rise && 'hf-rise',
    under && 'hf-under',
    edged && 'is-edged',
    sunken && 'is-sunken',
  ]
  return (
    <View className={join('hf-card', ...states, center && 'hf-center')} {...press({ onPress, label })}>
      {children}
    </View>
  )
}

export const Line = () => <View className='hf-line' />
