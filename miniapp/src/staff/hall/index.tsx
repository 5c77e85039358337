import { View } from '@tarojs/components'

export default function HallPage() {
  return <View>选大厅</View>
}
