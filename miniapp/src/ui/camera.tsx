import { View } from '@tarojs/components'
import { press } from './press.ts'

const corners = ['tl', 'tr', 'bl', 'br']
type Props = { hint: string; onPress?: (() => void) | undefined }

/** The frame; a press opens the phone's own scanner. Without one the hint says what to do instead. */
export function Camera({ hint, onPress }: Props) {
  return (
    <View className='hf-cam' {...press({ onPress, label: hint })}>
      <View className='hf-cam-frame'>
        {corners.map((corner) => (
          <View key={corner} className={`hf-cam-corner is-${corner}`} />
        ))}
        <View className='hf-cam-line' />
      </View>
      <View className='hf-cam-hint'>{hint}</View>
    </View>
  )
}
