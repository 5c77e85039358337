import { QueryClientProvider } from '@tanstack/react-query'
import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { Maintenance } from './field/maintenance.tsx'
import { PageLost } from './field/page-lost.tsx'
import { watchAddress } from './platform/address.ts'
import { fetchPagesAhead } from './platform/ahead.ts'
import { replaceWith, restartAt } from './platform/navigate.ts'
import { focusShownPages } from './platform/page-focus.ts'
import { queryClient, readAhead } from './platform/query.ts'
import { onComeBack } from './platform/return.ts'
import { isH5 } from './platform/settings.ts'
import { isTooOld } from './platform/wechat.ts'
import './ui/kit.css'
import { measureScreen } from './ui/mode.ts'
import { drawTrouble } from './ui/trouble.tsx'

watchAddress()
drawTrouble('maintenance', Maintenance)
onComeBack(measureScreen)
fetchPagesAhead()
focusShownPages()

export default function App({ children }: PropsWithChildren) {
  useDidShow(measureScreen)
  useLaunch(({ path }) => {
    if (isTooOld()) restartAt('update')
    if (path?.endsWith('pages/home/index')) readAhead('GET /venues', {})
  })
  usePageNotFound(() => replaceWith('not-found'))
  return (
    <QueryClientProvider client={queryClient}>
      {children}
      {isH5 && <PageLost />}
    </QueryClientProvider>
  )
}
