import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { press } from './press.ts'

type Props = { title: string; sub?: string; icon?: IconName; on: boolean; last?: boolean; onTurn: (on: boolean) => void }

/** The whole row is the target, and the word stands beside the switch. */
export function SwitchRow({ title, sub, icon, on, last, onTurn }: Props) {
  return (
    <View className={join('hf-row', last && 'is-last')} {...press({ onPress: () => onTurn(!on), role: 'switch', on, label: title })}>
      {icon && <Icon name={icon} className='hf-row-icon' />}
      <View className='hf-row-main'>
        <View>{title}</View>
        {sub !== undefined && <View className='hf-row-sub'>{sub}</View>}
      </View>
      <View className='hf-row-end'>
        <View className='hf-mr2 hf-nowrap'>{on ? '开' : '关'}</View>
        <View className={join('hf-switch', on && 'is-on')}>
          <View className='hf-switch-knob' />
        </View>
      </View>
    </View>
  )
}
