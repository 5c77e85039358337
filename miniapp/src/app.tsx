import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { watchAddress } from './platform/address.ts'
import { queryClient } from './platform/query.ts'
import './ui/kit.css'
import { measureScreen } from './ui/mode.ts'

watchAddress()

export default function App({ children }: PropsWithChildren) {
  useDidShow(measureScreen)
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
