import { View } from '@tarojs/components'

export default function DemoPage() {
  return <View>演示登录</View>
}
