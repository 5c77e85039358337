import { useEffect, useSyncExternalStore } from 'react'
import { readScreen, type Screen } from '../platform/screen.ts'
import { readStored, store } from '../platform/storage.ts'

type State = { elderly: boolean; screen: Screen }

let state: State | undefined
const listeners = new Set<() => void>()

const current = (): State => {
  state ??= { elderly: readStored<boolean>('elderly') ?? false, screen: readScreen() }
  return state
}

function change(next: State): void {
  state = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function setElderly(elderly: boolean): void {
  store('elderly', elderly)
  change({ ...current(), elderly })
}

/** WeChat's font setting may change while we are in the background. */
export const measureScreen = (): void => change({ ...current(), screen: readScreen() })

/** A time beside its code would break in two from here on; the design asks for it from 1.3 at the latest. */
const wideFrom = 1.2

/** elderly: 长辈版; wide: large type, so that things that stood side by side stand one above the other. */
export function useMode() {
  const { elderly, screen } = useSyncExternalStore(subscribe, current, current)
  return { elderly, screen, wide: screen.scale >= wideFrom }
}

/** Shown in this run of the app already, and not answered: it may stay, but does not come again with the next. */
let offered = false

function mayOffer({ screen }: State): boolean {
  if (!screen.large || readStored<boolean>('elderly') !== undefined) return false
  return offered || !readStored<boolean>('elderly-offered')
}

/** Whoever set large letters is asked once whether the 长辈版 would suit; any answer, or a switch of one's own, is remembered. */
export function useElderlyOffer(): boolean {
  const may = mayOffer(useSyncExternalStore(subscribe, current, current))
  useEffect(() => {
    if (!may) return
    offered = true
    store('elderly-offered', true)
  }, [may])
  return may
}
