import { View } from '@tarojs/components'

export default function TimePage() {
  return <View>选时间</View>
}
