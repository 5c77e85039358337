import { View } from '@tarojs/components'
import { isH5 } from '../../platform/settings.ts'
import { Button, ButtonPair } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { setElderly, useElderlyOffer } from '../../ui/mode.ts'

/** For whoever set large letters: asked once, and either answer is remembered. */
export function ElderlyOffer() {
  if (!useElderlyOffer()) return null
  return (
    <Card next>
      <View className='hf-strong'>{`您${isH5 ? '的浏览器' : '在微信里'}用的是大字`}</View>
      <View className='hf-2'>长辈版字更大，按钮也大，一页只问一件事。随时能换回来，右上角就是。</View>
      <View className='hf-m3'>
        <ButtonPair>
          <Button kind='secondary' half onPress={() => setElderly(true)}>
            换成长辈版
          </Button>
          <Button kind='text' half onPress={() => setElderly(false)}>
            不用，就这样
          </Button>
        </ButtonPair>
      </View>
    </Card>
  )
}
