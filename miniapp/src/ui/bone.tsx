import { View } from '@tarojs/components'
import { Card } from './card.tsx'
import { join } from './join.ts'
import { silent } from './press.ts'

type Props = { width?: number; next?: boolean }

/** A line that is still to come; width in percent. */
export const Bone = ({ width = 90, next }: Props) => (
  <View className={join('hf-bone', next && 'hf-m2')} style={{ width: `${width}%` }} {...silent()} />
)

/** A card in the shape of what comes. */
export function BoneCard({ lines = 2, next = false }: { lines?: number; next?: boolean }) {
  return (
    <Card next={next}>
      {Array.from({ length: lines }, (_, line) => (
        <Bone key={`line-${line + 1}`} width={line === 0 ? 60 : 90} next={line > 0} />
      ))}
    </Card>
  )
}
