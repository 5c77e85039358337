import { useEffect } from 'react'
// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes screen-hold.h5.ts for h5
import { holdScreen } from './screen-hold'
import { useShown } from './shown.ts'

/** While something on this page is to be scanned: bright and awake, as it was before as soon as one leaves. */
export function useBrightScreen(on: boolean): void {
  const shown = useShown()
  useEffect(() => (on && shown ? holdScreen() : undefined), [on, shown])
}
