import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Bone } from '../../ui/bone.tsx'
import { status } from '../../ui/press.ts'
import { Sessions } from '../../ui/session.tsx'

const wordsAfterMs = 1000
const list = (count: number): number[] => Array.from({ length: count }, (_, at) => at)

function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), wordsAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return late
}

const StripBones = () => (
  <>
    <Bone width={50} />
    <Bone width={70} next />
    <View className='hf-dates is-still hf-m4'>
      {list(6).map((at) => (
        <View key={at} className='hf-date is-none'>
          <Bone width={60} />
          <Bone width={40} next />
          <Bone width={60} next />
        </View>
      ))}
    </View>
  </>
)

/** 22: the shape of what comes at once, words after a second. */
export function DayBones({ strip = false }: { strip?: boolean }) {
  const late = useLate()
  return (
    <>
      {strip && <StripBones />}
      <View className='hf-m6 hf-b2'>
        <Bone width={40} />
      </View>
      <Sessions>
        {list(8).map((at) => (
          <View key={at} className='hf-session is-full'>
            <Bone width={70} />
            <Bone width={40} next />
          </View>
        ))}
      </Sessions>
      <View className='hf-2 hf-center hf-m4' {...status()}>
        {late ? '正在查余号' : ''}
      </View>
    </>
  )
}
