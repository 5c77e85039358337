import { View } from '@tarojs/components'

export default function ConsentPage() {
  return <View>隐私说明</View>
}
