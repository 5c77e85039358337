import { View } from '@tarojs/components'

export default function DonePage() {
  return <View>预约成功</View>
}
