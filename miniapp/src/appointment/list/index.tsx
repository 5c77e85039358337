import { View } from '@tarojs/components'

export default function ListPage() {
  return <View>我的预约</View>
}
