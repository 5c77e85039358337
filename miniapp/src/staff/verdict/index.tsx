import { View } from '@tarojs/components'

export default function VerdictPage() {
  return <View>扫码结果</View>
}
