import { View } from '@tarojs/components'

export default function TotpPage() {
  return <View>动态码</View>
}
