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

type InsideProps = Pick<Props, 'title' | 'sub' | 'icon' | 'end'> & { leads: boolean }

/** For a line that has to be something else than a View, as WeChat's own buttons. */
export function RowInside({ title, sub, icon, end, leads }: InsideProps) {
  const { wide } = useMode()
  return (
    <>
      {icon && <Icon name={icon} className='hf-row-icon' />}
      <View className='hf-row-main'>
        <View>{title}</View>
        {sub !== undefined && <View className='hf-row-sub'>{sub}</View>}
        {end !== undefined && wide && <View className='hf-flex hf-row-sub hf-m1'>{end}</View>}
      </View>
      {end !== undefined && !wide && <View className='hf-row-end'>{end}</View>}
      {leads && <Icon name='right' size={20} className='hf-row-go' />}
    </>
  )
}

/** A line of a flush card; it shows a chevron when it can be pressed. */
export function Row({ last, quiet, onPress, label, ...inside }: Props) {
  return (
    <View className={join('hf-row', last && 'is-last', quiet && 'is-quiet')} {...press({ onPress, label })}>
      <RowInside {...inside} leads={onPress !== undefined} />
    </View>
  )
}
