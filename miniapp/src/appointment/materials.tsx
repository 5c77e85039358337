import type { Matter } from '@huifuwu/contract'
import { View } from '@tarojs/components'

/** What to bring, with what is worth knowing about each. */
export function Materials({ materials }: { materials: Matter['materials'] }) {
  if (materials.length === 0) return <View>不用带材料</View>
  return (
    <>
      {materials.map(({ name, note }) => (
        <View key={name}>
          <View>{name}</View>
          {note !== undefined && <View className='hf-2'>{note}</View>}
        </View>
      ))}
    </>
  )
}
