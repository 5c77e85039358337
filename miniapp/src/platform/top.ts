import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** When this becomes another, the page says something else from its top on, and whoever had scrolled down is taken there. */
export function useTop(what: string | undefined): void {
  const before = useRef(what)
  useEffect(() => {
    if (before.current !== undefined && before.current !== what) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    before.current = what
  }, [what])
}
