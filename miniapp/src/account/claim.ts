import { useSyncExternalStore } from 'react'
import type { Problem } from '../platform/problem.ts'

/**
 * Who somebody says to be: typed on one page, sent from the next, and never written into the phone's storage.
 * `reopened`: typed before, and gone since the page was loaded anew.
 */
export type Claim = { name: string; idNumber: string; problem: Problem | undefined; reopened: boolean }

const empty: Claim = { name: '', idNumber: '', problem: undefined, reopened: false }
const listeners = new Set<() => void>()
let claim = empty

export const readClaim = (): Claim => claim

export const isClaimed = (): boolean => claim.name !== '' && claim.idNumber !== ''

export function changeClaim(change: Partial<Claim>): void {
  claim = { ...claim, ...change }
  for (const listener of listeners) listener()
}

export const forgetClaim = (): void => changeClaim(empty)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useClaim = (): Claim => useSyncExternalStore(subscribe, readClaim, readClaim)
