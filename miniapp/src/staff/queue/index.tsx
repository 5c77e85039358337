import { View } from '@tarojs/components'

export default function QueuePage() {
  return <View>今天的排队</View>
}
