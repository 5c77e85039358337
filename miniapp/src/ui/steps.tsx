import { View } from '@tarojs/components'
import { join } from './join.ts'

type Props = { at: number; of: number }

/** at counts from 1. */
export function Steps({ at, of }: Props) {
  const parts = Array.from({ length: of }, (_, i) => i + 1)
  return (
    <View className='hf-steps'>
      <View className='hf-steps-bar'>
        {parts.map((part) => (
          <View key={part} className={join('hf-steps-part', part <= at && 'is-done', part === of && 'is-last')} />
        ))}
      </View>
      <View className='hf-caption'>{`第 ${at} 步，共 ${of} 步`}</View>
    </View>
  )
}
