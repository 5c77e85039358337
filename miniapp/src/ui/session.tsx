import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'

type Props = { time: string; left: string; on?: boolean; full?: boolean; onPress?: () => void }

/** left: how many remain, or for a full one why. A full one with onPress shows its way on in blue. */
export function Session({ time, left, on = false, full, onPress }: Props) {
  const look = join(on && 'is-on', full && 'is-full', full && onPress && 'is-wait')
  return (
    <View className={join('hf-session', look)} {...press({ onPress, off: Boolean(full && !onPress), label: `${time}，${left}` })}>
      <View className='hf-session-time'>{time}</View>
      <View className='hf-session-left'>{left}</View>
      {on && <Icon name='check' size={20} className='hf-session-tick' />}
    </View>
  )
}

export const Sessions = ({ children }: PropsWithChildren) => <View className='hf-sessions'>{children}</View>
