import type { Matter } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { SampleMark } from './sample-mark.tsx'

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

/** The same on a page that is not the guide, which says of all at once that it is invented. */
export const Bring = ({ matter }: { matter: Pick<Matter, 'materials' | 'sample'> }) => (
  <>
    <Materials materials={matter.materials} />
    <SampleMark of={[matter]} />
  </>
)
