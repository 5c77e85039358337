import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { heading } from './press.ts'

type Props = PropsWithChildren<{ icon: IconName; title: string; over?: boolean }>

/** Nothing here, or something failed: what it is, why, and what now. over: the ways on stand right under it. */
export function Void({ icon, title, over, children }: Props) {
  return (
    <View className={join('hf-void', over && 'is-over')}>
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
