import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { openTab } from '../platform/navigate.ts'
import { canOpenLocation, openLocation } from '../platform/open-location.ts'
import { Button, ButtonPair } from '../ui/button.tsx'
import { useMode } from '../ui/mode.ts'

const goToCode = () => openTab('code')

/** The way there, where the platform has a map, and the code. */
export function NextActions({ appointment: { venue } }: { appointment: Appointment }) {
  const { elderly } = useMode()
  const showCode = elderly ? '打开预约码' : '亮预约码'
  if (!canOpenLocation) {
    return (
      <View className='hf-m3'>
        <Button small onPress={goToCode}>
          {showCode}
        </Button>
      </View>
    )
  }
  return (
    <View className='hf-m3'>
      <ButtonPair>
        <Button kind='secondary' small half onPress={() => openLocation(venue)}>
          导航过去
        </Button>
        <Button small half onPress={goToCode}>
          {showCode}
        </Button>
      </ButtonPair>
    </View>
  )
}
