import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Line } from '../ui/card.tsx'

/** 长辈版: one thing of a card, with what it is above it; first: nothing stands over it. */
export const Told = ({ label, first, children }: PropsWithChildren<{ label: string; first?: boolean }>) => (
  <>
    {!first && <Line />}
    <View className='hf-2'>{label}</View>
    <View className='hf-strong'>{children}</View>
  </>
)
