import { View } from '@tarojs/components'
import { dial } from '../../platform/notice.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** 长辈版: who cannot name it may say it. */
export const CallCard = () => (
  <Card next>
    <View className='hf-strong'>说不清办什么？</View>
    <View className='hf-2'>打电话说事情就行，告诉您怎么约。</View>
    <View className='hf-m3'>
      <Button kind='secondary' icon='phone' onPress={() => dial('12345')}>
        拨打 12345
      </Button>
    </View>
  </Card>
)
