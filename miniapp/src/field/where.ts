import { useSyncExternalStore } from 'react'
import type { NoSpot, Spot } from '../platform/spot.ts'
import { readStored, store } from '../platform/storage.ts'

/** Where the person is, as far as they told: a place until the app closes, or a district that the phone keeps. */
export type Where = {
  spot?: Spot | undefined
  district?: string | undefined
  asking?: boolean
  /** Why there is no place. */
  refusal?: NoSpot | undefined
}

let where: Where | undefined
const listeners = new Set<() => void>()
export const whereNow = (): Where => {
  where ??= { district: readStored<string>('district') }
  return where
}

export function changeWhere(next: Where): void {
  where = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useWhere = (): Where => useSyncExternalStore(subscribe, whereNow, whereNow)

export function chooseDistrict(district: string): void {
  store('district', district)
  changeWhere({ district })
}
