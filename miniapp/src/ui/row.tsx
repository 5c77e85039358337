import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { useMode } from './mode.ts'
import { press } from './press.ts'

type Props = {
  title: ReactNode
  sub?: ReactNode
  icon?: IconName
  end?: ReactNode
  last?: boolean
  quiet?: boolean
  onPress?: (() => void) | undefined
  label?: string
}

/** A line of a flush card; it shows a chevron when it can be pressed. */
export function Row({ title, sub, icon, end, last, quiet, onPress, label }: Props) {
  const { wide } = useMode()
  return (
    <View className={join('hf-row', last && 'is-last', quiet && 'is-quiet')} {...press({ onPress, label })}>
      {icon && <Icon name={icon} className='hf-row-icon' />}
      <View className='hf-row-main'>
        <View>{title}</View>
        {sub !== undefined && <View className='hf-row-sub'>{sub}</View>}
        {end !== undefined && wide && <View className='hf-flex hf-row-sub hf-m1'>{end}</View>}
      </View>
      {end !== undefined && !wide && <View className='hf-row-end'>{end}</View>}
      {onPress && <Icon name='right' size={20} className='hf-row-go' />}
    </View>
  )
}
