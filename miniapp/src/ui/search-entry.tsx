import { View } from '@tarojs/components'
import { Icon } from './icon.tsx'
import { press } from './press.ts'

/** Looks like a field to write into; a press opens the page that has one. */
export const SearchEntry = ({ hint, onPress }: { hint: string; onPress: () => void }) => (
  <View className='hf-search is-entry' {...press({ onPress })}>
    <Icon name='search' size={20} />
    <View className='hf-grow hf-ml2'>{hint}</View>
  </View>
)
