import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { join } from './join.ts'

type Props = PropsWithChildren<{ label: string; end?: ReactNode; first?: boolean; last?: boolean }>

/** Label above value; end: a Link such as 更改; first: at the top of a card with its own padding. */
export function Fact({ label, children, end, first, last }: Props) {
  return (
    <View className={join('hf-fact', first && 'is-first', last && 'is-last')}>
      <View className='hf-grow'>
        <View className='hf-fact-label'>{label}</View>
        <View className='hf-fact-value'>{children}</View>
      </View>
      {end}
    </View>
  )
}
