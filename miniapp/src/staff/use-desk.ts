import type { StaffMe } from '@huifuwu/contract'
import { useEffect, useRef, useState } from 'react'
import { addressHere, replaceWith, restartAt } from '../platform/navigate.ts'
import type { Problem } from '../platform/problem.ts'
import { useRead } from '../platform/query.ts'
import { isExpired, useSignedIn } from '../platform/sign-in.ts'
import { onWedge } from '../platform/wedge.ts'
import { currentDuty, type Duty, dutyKept, may } from './duty.ts'
import { type Read, startReading, toRead } from './reading.ts'

/** Nobody signed in, or no longer: the first page of staff. A sign-in that ran out leads back to where it did. */
export function useGate(): boolean {
  const signedIn = useSignedIn('staff')
  useEffect(() => {
    if (!signedIn) restartAt('staff-sign-in', isExpired('staff') ? { goOn: addressHere() } : {})
  }, [signedIn])
  return signedIn
}

function useWedge(listener: (text: string) => void): void {
  const latest = useRef(listener)
  latest.current = listener
  useEffect(() => onWedge((text) => latest.current(text)), [])
}

export type Desk = { duty: Duty | undefined; me: StaffMe | undefined; problem: Problem | null; read: (read: Read) => void }
type Options = { onVerdict?: boolean }

/** What every page of the desk stands on: who, where, and a scanner gun that is always heard. onVerdict: the page that shows what was read. */
export function useDesk({ onVerdict }: Options = {}): Desk {
  const signedIn = useGate()
  const [kept] = useState(dutyKept)
  const { data: me, error } = useRead('GET /staff/me', {}, { off: !signedIn })
  const duty = kept && me ? currentDuty(me, kept) : kept
  const lost = duty === undefined
  useEffect(() => {
    if (lost && signedIn) replaceWith('staff-hall')
  }, [lost, signedIn])
  const read = (what: Read): void => {
    if (!duty || !signedIn) return
    void startReading(duty.venueId, what)
    if (!onVerdict) replaceWith('staff-verdict')
  }
  useWedge((text) => {
    if (duty && may(duty, 'check-in')) read(toRead(text))
  })
  return { duty, me, problem: error, read }
}
