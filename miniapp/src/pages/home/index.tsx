import { View } from '@tarojs/components'

export default function HomePage() {
  return <View>惠服务</View>
}
