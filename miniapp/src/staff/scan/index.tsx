import { View } from '@tarojs/components'

export default function ScanPage() {
  return <View>扫码</View>
}
