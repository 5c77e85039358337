import { View } from '@tarojs/components'
import { Icon } from '../../ui/icon.tsx'
import { join } from '../../ui/join.ts'
import { press } from '../../ui/press.ts'

type Props = { name: string; sub: string; on: boolean; last: boolean; onPick: () => void }

/** One of several: the chosen one is blue, bold and has a check. */
export const DistrictRow = ({ name, sub, on, last, onPick }: Props) => (
  <View className={join('hf-row', last && 'is-last')} {...press({ onPress: onPick, role: 'radio', on })}>
    <View className='hf-row-main'>
      <View className={join(on && 'hf-strong hf-c-brand')}>{name}</View>
      <View className='hf-row-sub'>{sub}</View>
    </View>
    {on && (
      <View className='hf-flex hf-c-brand'>
        <Icon name='check' />
      </View>
    )}
  </View>
)
