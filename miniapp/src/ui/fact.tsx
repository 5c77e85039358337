import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { join } from './join.ts'

type Props = PropsWithChildren<{ label: string; end?: ReactNode; last?: boolean }>

/** Label above value; end: a Link such as 更改. */
export function Fact({ label, children, end, last }: Props) {
  return (
    <View className={join('hf-fact', last && 'is-last')}>
      <View className='hf-grow'>
        <View className='hf-fact-label'>{label}</View>
        <View className='hf-fact-value'>{children}</View>
      </View>
      {end}
    </View>
  )
}
