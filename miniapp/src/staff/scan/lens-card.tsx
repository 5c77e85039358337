import { View } from '@tarojs/components'
import { Button } from '../../ui/button.tsx'
import { Camera } from '../../ui/camera.tsx'
import { useMode } from '../../ui/mode.ts'
import type { useLens } from './use-lens.ts'

const hints = { shut: '点这里，把预约码放进框里', opening: '正在打开相机', open: '把预约码放进框里' }
/** In one line, which leaves the corners of the frame to be seen. */
const wideHints = { shut: '点这里，打开相机', opening: '正在打开相机', open: '把码放进框里' }

/** The camera, opened by the first press, with its light where it has one. */
export function LensCard({ lens: { place, state, torch, start } }: { lens: ReturnType<typeof useLens> }) {
  const { wide } = useMode()
  return (
    <View className='hf-m2'>
      <Camera hint={(wide ? wideHints : hints)[state]} place={place} onPress={state === 'shut' ? () => void start() : undefined} />
      {torch && (
        <View className='hf-m2'>
          <Button kind='secondary' small onPress={torch.turn}>
            {torch.on ? '关灯' : '太暗了，开灯'}
          </Button>
        </View>
      )}
    </View>
  )
}
