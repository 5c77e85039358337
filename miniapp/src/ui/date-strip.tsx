import { View } from '@tarojs/components'
import { isH5 } from '../platform/settings.ts'
import { join } from './join.ts'
import { press } from './press.ts'

export type StripDay = { key: string; week: string; day: string; state: string; none?: boolean; label?: string }
type Props = { days: StripDay[]; on: string | undefined; onPick: (key: string) => void }

type FocusOn = { currentTarget: { scrollIntoView: (how: { block: 'nearest'; inline: 'nearest' }) => void } }

/** A browser scrolls to a day that is out of sight, but not to one of which half can be seen. */
const seenWhole = isH5
  ? { onFocus: ({ currentTarget }: FocusOn) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }
  : {}

/** none: nothing to take on that day; it can be opened all the same, to read why. */
export function DateStrip({ days, on, onPick }: Props) {
  return (
    <View className='hf-dates'>
      {days.map(({ key, week, day, state, none, label }) => (
        <View
          key={key}
          {...seenWhole}
          className={join('hf-date', key === on ? 'is-on' : none && 'is-none')}
          {...press({ onPress: () => onPick(key), role: 'radio', on: key === on, label: label ?? `${week} ${day}日 ${state}` })}
        >
          <View className='hf-date-week'>{week}</View>
          <View className='hf-date-day'>{day}</View>
          <View className='hf-date-state'>{state}</View>
        </View>
      ))}
    </View>
  )
}
