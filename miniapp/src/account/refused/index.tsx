import { View } from '@tarojs/components'

export default function RefusedPage() {
  return <View>先看看</View>
}
