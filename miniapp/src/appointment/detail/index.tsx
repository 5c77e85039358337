import { View } from '@tarojs/components'

export default function DetailPage() {
  return <View>预约详情</View>
}
