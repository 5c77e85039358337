import { View } from '@tarojs/components'

export default function PhonePage() {
  return <View>手机号</View>
}
