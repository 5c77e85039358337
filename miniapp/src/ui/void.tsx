import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { heading } from './press.ts'

type Props = PropsWithChildren<{ icon: IconName; title: string }>

/** Nothing here, or something failed: what it is, why, and what now. */
export function Void({ icon, title, children }: Props) {
  return (
    <View className='hf-void'>
      <Icon name={icon} size={56} className='hf-void-icon' />
      <View className='hf-lead' {...heading(2)}>
        {title}
      </View>
      {children !== undefined && <View className='hf-2 hf-m1'>{children}</View>}
    </View>
  )
}

/** Between header and body: the page below is older than now. */
export function Strip({ children }: PropsWithChildren) {
  return (
    <View className='hf-strip'>
      <Icon name='offline' size={20} />
      <View className='hf-ml2'>{children}</View>
    </View>
  )
}
