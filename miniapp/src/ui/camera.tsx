import { View } from '@tarojs/components'
import { press } from './press.ts'

const corners = ['tl', 'tr', 'bl', 'br']
type Props = { hint: string; place?: { current: unknown }; onPress?: (() => void) | undefined }

/** The frame; a press opens the camera. place: where a browser shows what it sees. */
export function Camera({ hint, place, onPress }: Props) {
  return (
    <View className='hf-cam' {...press({ onPress, label: hint })}>
      {place && <View className='hf-cam-live' ref={place} />}
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
