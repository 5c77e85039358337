import { View } from '@tarojs/components'
import { addressHere } from '../platform/navigate.ts'
import { useReadAloud } from '../platform/read-aloud.ts'
import { Button } from './button.tsx'
import { useMode } from './mode.ts'

/** At a desk others listen. */
const isDesk = () => addressHere().startsWith('/staff/')

function Reader() {
  const { can, place, reading, turn } = useReadAloud()
  if (!can) return null
  return (
    <View className='hf-unspoken hf-m3' ref={place}>
      <Button kind='secondary' icon='speaker' onPress={turn}>
        {reading ? '别读了' : '读给我听'}
      </Button>
    </View>
  )
}

/** 长辈版, where the platform has a voice of its own; elsewhere there is nothing. */
export function ReadAloud() {
  const { elderly } = useMode()
  return elderly && !isDesk() ? <Reader /> : null
}
