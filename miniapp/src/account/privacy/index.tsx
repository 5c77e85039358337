import { View } from '@tarojs/components'

export default function PrivacyPage() {
  return <View>隐私保护指引</View>
}
