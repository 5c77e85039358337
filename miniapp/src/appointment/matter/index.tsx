import { View } from '@tarojs/components'

export default function MatterPage() {
  return <View>选事项</View>
}
