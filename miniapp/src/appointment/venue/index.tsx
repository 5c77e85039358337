import { View } from '@tarojs/components'

export default function VenuePage() {
  return <View>选办事点</View>
}
