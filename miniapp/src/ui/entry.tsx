import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { useMode } from './mode.ts'
import { press } from './press.ts'

export const Entries = ({ children }: PropsWithChildren) => <View className='hf-entries'>{children}</View>

type Props = { icon: IconName; name: string; sub: string; onPress: () => void }

/** One of the big entries, two by two. */
export function Entry({ icon, name, sub, onPress }: Props) {
  const { wide } = useMode()
  return (
    <View className={join('hf-entry', wide && 'is-stack')} {...press({ onPress, label: `${name}，${sub}` })}>
      <Icon name={icon} size={28} className='hf-entry-icon' />
      <View className='hf-grow'>
        <View className='hf-entry-name'>{name}</View>
        <View className='hf-entry-sub'>{sub}</View>
      </View>
    </View>
  )
}
