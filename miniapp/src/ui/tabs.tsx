import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon.tsx'
import { join } from './join.ts'
import { press, region } from './press.ts'

export type Tab = { key: string; icon: IconName; word: string }
type Props = { tabs: readonly Tab[]; on: string; onPick: (key: string) => void }

export function Tabs({ tabs, on, onPick }: Props) {
  return (
    <View className='hf-tabs' {...region('tablist', '主要页面')}>
      {tabs.map(({ key, icon, word }) => (
        <View
          key={key}
          className={join('hf-tab', key === on && 'is-on')}
          {...press({ onPress: () => onPick(key), role: 'tab', on: key === on, label: word })}
        >
          <Icon name={icon} />
          <View className='hf-tab-name'>{word}</View>
        </View>
      ))}
    </View>
  )
}

export type Seg = { key: string; word: string }
type SegsProps = { segs: readonly Seg[]; on: string; onPick: (key: string) => void; tight?: boolean }

/** Two to four views of one list; tight: cards follow, with their own room. */
export function Segs({ segs, on, onPick, tight }: SegsProps) {
  return (
    <View className={join('hf-segs', tight && 'is-tight')} {...region('tablist')}>
      {segs.map(({ key, word }) => (
        <View
          key={key}
          className={join('hf-seg', key === on && 'is-on')}
          {...press({ onPress: () => onPick(key), role: 'tab', on: key === on })}
        >
          {word}
        </View>
      ))}
    </View>
  )
}
