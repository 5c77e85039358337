import { View } from '@tarojs/components'

export default function ConfirmPage() {
  return <View>确认预约</View>
}
