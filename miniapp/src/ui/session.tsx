import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'

type Props = { time: string; left: string; on?: boolean; full?: boolean; pick?: boolean; onPress?: () => void }

/** left: how many remain, or for a full one why. A full one with onPress shows its way on in blue. pick: a press chooses, a button goes on. */
export function Session({ time, left, on = false, full, pick, onPress }: Props) {
  const look = join(on && 'is-on', full && 'is-full', full && onPress && 'is-wait')
  const spoken = { off: Boolean(full && !onPress), label: `${time}，${left}`, ...(pick ? ({ role: 'radio', on } as const) : {}) }
  return (
    <View className={join('hf-session', look)} {...press({ onPress, ...spoken })}>
      <View className='hf-session-time'>{time}</View>
      <View className='hf-session-left'>{left}</View>
      {on && <Icon name='check' size={20} className='hf-session-tick' />}
    </View>
  )
}

export const Sessions = ({ children }: PropsWithChildren) => <View className='hf-sessions'>{children}</View>
