import { View } from '@tarojs/components'
import { Button } from '../../ui/button.tsx'
import { Camera } from '../../ui/camera.tsx'
import type { useLens } from './use-lens.ts'

const hints = { shut: '点这里，把预约码放进框里', opening: '正在打开相机', open: '把预约码放进框里' }

/** The camera, opened by the first press, with its light where it has one. */
export function LensCard({ lens: { place, state, torch, start } }: { lens: ReturnType<typeof useLens> }) {
  return (
    <View className='hf-m2'>
      <Camera hint={hints[state]} place={place} onPress={state === 'shut' ? () => void start() : undefined} />
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
