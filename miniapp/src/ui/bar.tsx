import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'

type Props = PropsWithChildren<{ note?: ReactNode }>

/** Fixed at the thumb, for the one primary button; the Body takes `bar`. */
export function Bar({ note, children }: Props) {
  return (
    <View className='hf-bar'>
      {note !== undefined && <View className='hf-bar-note'>{note}</View>}
      {children}
    </View>
  )
}
