import type { BookRequest } from '../../src/features/appointment/engine/store.ts'
import { wish } from '../booking.ts'
import type { TestSession } from '../hall.ts'
import type { Booked, RaceReport } from './order.ts'

export type Ledger = ReturnType<typeof createLedger>

export const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]
export const chance = (share: number): boolean => Math.random() < share

const keyOf = ({ bookedBy, repeatKey }: Pick<BookRequest, 'bookedBy' | 'repeatKey'>) => `${bookedBy}|${repeatKey}`

/** What one process was told while it raced. */
export function createLedger() {
  const report: RaceReport = { tally: {}, booked: [], cancelled: [], arrived: [], untrue: [], errors: [] }
  const known = new Map<string, string>()
  const standing: Booked[] = []

  return {
    report,
    count: (what: string): void => {
      report.tally[what] = (report.tally[what] ?? 0) + 1
    },
    /** The appointment that was acknowledged under this key before. */
    idOf: (request: BookRequest): string | undefined => known.get(keyOf(request)),
    book: ({ bookedBy, repeatKey, venueId }: BookRequest, appointmentId: string): void => {
      const before = known.get(keyOf({ bookedBy, repeatKey }))
      if (before !== undefined && before !== appointmentId) report.untrue.push('one key was answered with two appointments')
      known.set(keyOf({ bookedBy, repeatKey }), appointmentId)
      const booked = { venueId, appointmentId, bookedBy, repeatKey }
      report.booked.push(booked)
      if (before === undefined) standing.push(booked)
    },
    /** One that may still stand; now and then one that was given up already. */
    takeStanding: (): Booked | undefined => standing.splice(Math.floor(Math.random() * standing.length), 1)[0] ?? among(report.booked),
    anyBooked: (): Booked | undefined => among(report.booked),
  }
}

/** Somebody wants a place of one of these sessions. */
export function makeWish(sessions: readonly TestSession[], persons: number): BookRequest {
  const session = among(sessions)
  if (!session) throw new Error('A race needs a session')
  return wish(session, 1 + Math.floor(Math.random() * persons))
}
