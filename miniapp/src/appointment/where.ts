import { useSyncExternalStore } from 'react'
import { locate, openAllowing } from '../platform/location.ts'
import type { NoSpot, Spot } from '../platform/spot.ts'
import { erase, readStored, store } from '../platform/storage.ts'

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
const current = (): Where => {
  where ??= { district: readStored<string>('district') }
  return where
}

function change(next: Where): void {
  where = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useWhere = (): Where => useSyncExternalStore(subscribe, current, current)

export function chooseDistrict(district: string): void {
  store('district', district)
  change({ district })
}

/** Asks the person, after a refusal by way of the settings; a district chosen before holds until there is an answer. */
export async function askWhere(): Promise<Where> {
  const { refusal } = current()
  if (refusal) await openAllowing(refusal)
  change({ ...current(), asking: true })
  const located = await locate()
  if (typeof located === 'string') change({ district: current().district, refusal: located })
  else {
    erase('district')
    change({ spot: located })
  }
  return current()
}
