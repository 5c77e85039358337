import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'

type Kind = 'primary' | 'secondary' | 'danger' | 'text'
type Props = PropsWithChildren<{
  kind?: Kind
  small?: boolean
  half?: boolean
  icon?: IconName
  wait?: string | false | undefined
  onPress: () => void
  label?: string
}>

/** One primary a page. wait: the words shown while it works; it takes no press then. */
export function Button({ children, kind = 'primary', small, half, icon, wait, onPress, label }: Props) {
  const waiting = wait !== undefined && wait !== false
  const className = join('hf-btn', waiting ? 'is-wait' : `is-${kind}`, small && 'is-small', half && 'hf-btn-half')
  return (
    <View className={className} {...press({ onPress, label, off: waiting })}>
      {icon && !waiting && <Icon name={icon} className='hf-btn-icon' />}
      <View>{waiting ? wait : children}</View>
    </View>
  )
}

export const ButtonPair = ({ children }: PropsWithChildren) => <View className='hf-btn-pair'>{children}</View>

type LinkProps = PropsWithChildren<{ onPress: () => void; end?: boolean; plain?: boolean; label?: string }>

/** Words to press with a full target; end: at the right of a line; plain: alone, with its own height. */
export function Link({ children, onPress, end, plain, label }: LinkProps) {
  return (
    <View className={join('hf-link', end && 'is-end hf-ml3', plain && 'is-plain')} {...press({ onPress, label })}>
      {children}
    </View>
  )
}
