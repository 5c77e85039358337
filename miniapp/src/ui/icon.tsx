import { View } from '@tarojs/components'
import { join } from './join.ts'
import { silent } from './press.ts'

export type IconName =
  | 'bag'
  | 'bell'
  | 'calendar'
  | 'chat'
  | 'check'
  | 'check-circle'
  | 'clock'
  | 'close'
  | 'close-octagon'
  | 'code'
  | 'doc'
  | 'down'
  | 'eye'
  | 'family'
  | 'home'
  | 'info'
  | 'left'
  | 'licence'
  | 'lock'
  | 'me'
  | 'offline'
  | 'people'
  | 'phone'
  | 'pin'
  | 'plus'
  | 'progress'
  | 'refresh'
  | 'right'
  | 'route'
  | 'scan'
  | 'search'
  | 'services'
  | 'shop'
  | 'speaker'
  | 'star'
  | 'swap'
  | 'warn'

type Props = { name: IconName; size?: 16 | 20 | 28 | 32 | 56 | 88; className?: string }

/** Decorative: the word beside it speaks. */
export function Icon({ name, size, className }: Props) {
  return <View className={join('hf-i', size && `hf-i-${size}`, `hf-i-${name}`, className)} {...silent()} />
}
