import { useEffect, useRef, useState } from 'react'
import { openLens, staysOpen } from '../../platform/camera.ts'
import type { Lens, LensTrouble } from '../../platform/lens.ts'
import { useShown } from '../../platform/shown.ts'

type State = 'shut' | 'opening' | 'open'

/** Opened once at this desk, it opens by itself for whoever comes next. */
let inUse = false

/** The camera of this page: shut when it is left, whatever it was doing. */
export function useLens(onCode: (text: string) => void) {
  const place = useRef<unknown>(null)
  const open = useRef<Lens>()
  const turn = useRef(0)
  const latest = useRef(onCode)
  latest.current = onCode
  const shown = useShown()
  const [state, setState] = useState<State>('shut')
  const [trouble, setTrouble] = useState<LensTrouble>()
  const [lit, setLit] = useState(false)

  const shut = (why?: LensTrouble): void => {
    turn.current += 1
    open.current?.stop()
    open.current = undefined
    setState('shut')
    setTrouble(why)
    setLit(false)
  }
  const start = async (): Promise<void> => {
    shut()
    const mine = turn.current
    setState('opening')
    const got = await openLens(place, { onCode: (text) => latest.current(text), onLost: () => shut('busy') })
    if (mine !== turn.current) return typeof got === 'string' ? undefined : got.stop()
    if (typeof got === 'string') return shut(got)
    open.current = got
    inUse = staysOpen
    setState(staysOpen ? 'open' : 'shut')
  }
  const atFirst = useRef(start)
  const atLast = useRef(shut)
  useEffect(() => {
    if (!shown) return
    if (inUse) void atFirst.current()
    return () => atLast.current()
  }, [shown])

  const light = open.current?.torch
  const torch = light && {
    on: lit,
    turn: () => {
      light(!lit)
      setLit(!lit)
    },
  }
  return { place, state, trouble, torch, start, shut }
}
