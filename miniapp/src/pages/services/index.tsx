import { View } from '@tarojs/components'

export default function ServicesPage() {
  return <View>办事</View>
}
