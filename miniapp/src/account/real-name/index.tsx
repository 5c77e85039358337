import { View } from '@tarojs/components'

export default function RealNamePage() {
  return <View>实名认证</View>
}
