import type { Appointment, LastVisit } from '@huifuwu/contract'
import { useEffect } from 'react'
import { toFieldTime } from '../platform/clock.ts'
import type { Problem } from '../platform/problem.ts'
import { useRead } from '../platform/query.ts'
import { isExpired, isSignedIn, useSignedIn } from '../platform/sign-in.ts'
import { isAhead } from './appointment-state.ts'
import { keepAppointments, keptAppointments } from './kept-appointments.ts'

export type Upcoming = {
  signedIn: boolean
  /** undefined: nothing known yet. With a problem these are old. */
  appointments: Appointment[] | undefined
  lastVisit: LastVisit | null
  /** When the server said so. */
  readAt: Date | undefined
  problem: Problem | undefined
  reload: () => Promise<unknown>
}

const soonest = (answers: readonly Appointment[]): number | null =>
  answers.reduce<number | null>(
    (least, { pollSeconds }) => (pollSeconds === null ? least : Math.min(least ?? pollSeconds, pollSeconds)),
    null,
  )

/** Read anew each time: on a page that stays open another person may have signed in. An expired sign-in keeps them. */
function readKept() {
  const kept = isSignedIn('resident') || isExpired('resident') ? keptAppointments() : undefined
  return kept && { appointments: kept.appointments, readAt: new Date(kept.savedAt) }
}

/** The appointments still to come, the next one first: from the server, and without a network from what the phone kept. */
export function useUpcoming(): Upcoming {
  const signedIn = useSignedIn('resident')
  const result = useRead(
    'GET /appointments',
    { query: { when: 'upcoming' } },
    { off: !signedIn, pollSeconds: ({ appointments }) => soonest(appointments) },
  )
  const { dataUpdatedAt } = result
  // An answer that was on its way when the person signed out belongs to nobody here any more.
  const data = signedIn ? result.data : undefined
  useEffect(() => {
    if (data) keepAppointments(data.appointments, toFieldTime(dataUpdatedAt))
  }, [data, dataUpdatedAt])
  const known = data ? { appointments: data.appointments, readAt: toFieldTime(dataUpdatedAt) } : readKept()
  return {
    signedIn,
    appointments: known?.appointments.filter(isAhead),
    lastVisit: data?.lastVisit ?? null,
    readAt: known?.readAt,
    problem: signedIn ? (result.error ?? undefined) : undefined,
    reload: () => result.refetch(),
  }
}
