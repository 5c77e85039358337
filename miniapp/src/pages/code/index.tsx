import { View } from '@tarojs/components'

export default function CodePage() {
  return <View>亮码</View>
}
