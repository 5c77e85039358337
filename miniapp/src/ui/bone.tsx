import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Card } from './card.tsx'
import { join } from './join.ts'
import { silent, status } from './press.ts'

type Props = { width?: number; next?: boolean }

/** A line that is still to come; width in percent. */
export const Bone = ({ width = 90, next }: Props) => (
  <View className={join('hf-bone', next && 'hf-m2')} style={{ width: `${width}%` }} {...silent()} />
)

const patienceMs = 1000

/** Bones alone do not say that anything happens; words at once would flicker. */
function Waiting() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return <View {...status()}>{long && <View className='hf-2 hf-m3'>正在取，还要几秒。</View>}</View>
}

/** A card in the shape of what comes; after a moment it says that it waits. next: under another that says so. */
export function BoneCard({ lines = 2, next = false }: { lines?: number; next?: boolean }) {
  return (
    <Card next={next}>
      {Array.from({ length: lines }, (_, line) => (
        <Bone key={`line-${line + 1}`} width={line === 0 ? 60 : 90} next={line > 0} />
      ))}
      {!next && <Waiting />}
    </Card>
  )
}
