import { refuseBooking } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { listHorizon, policyAt, type Spot } from './horizon.ts'
import { keepMade } from './made.ts'
import { readingOf } from './reading.ts'
import type { SessionRow } from './store.ts'

const isFree = (session: SessionRow, now: Date): boolean => refuseBooking(session, now) === undefined

export const countLeft = (sessions: readonly SessionRow[], now: Date): number =>
  sessions.filter((session) => isFree(session, now)).reduce((left, { capacity, booked }) => left + capacity - booked, 0)

/** Released sessions of the horizon, day by day. */
export async function readAhead(house: House, spot: Spot): Promise<{ on: string; sessions: SessionRow[] }[]> {
  const { directory, availability } = readingOf(house)
  const now = house.clock.fieldNow()
  const days = listHorizon(policyAt(await directory(), spot, now), now)
  const sessions = await availability.read(
    spot.offeringId,
    days.map((on) => ({ venueId: spot.venueId, on })),
  )
  return days.map((on, at) => ({ on, sessions: sessions[at] ?? [] }))
}

/** The first free session of days in order; undefined = none. */
export function findFree(days: readonly { sessions: SessionRow[] }[], now: Date): SessionRow | undefined {
  for (const { sessions } of days) {
    const free = sessions.find((session) => isFree(session, now))
    if (free) return free
  }
  return undefined
}

/** The start of the first free session; null = none within the horizon. */
export async function earliestFor(house: House, spot: Spot): Promise<Date | null> {
  return findFree(await readAhead(house, spot), house.clock.fieldNow())?.startsAt ?? null
}

type Full = Spot & { after: Date }

const nearest = keepMade<Nearest | undefined>()

async function makeNearest(house: House, { after, ...spot }: Full): Promise<Nearest | undefined> {
  const now = house.clock.fieldNow()
  const days = await readAhead(house, spot)
  const free = days.flatMap(({ sessions }) => sessions).filter((session) => isFree(session, now))
  const next = free.find(({ startsAt }) => startsAt > after) ?? free.findLast(({ startsAt }) => startsAt < after)
  return next && { sessionId: next.id, startsAt: next.startsAt, remaining: next.capacity - next.booked }
}

/** A way on for somebody whose session is full: the free one next to that time, later ones first. */
export const findNearestFree = (house: House, full: Full): Promise<Nearest | undefined> =>
  nearest(house, `${full.venueId}|${full.offeringId}|${full.after.getTime()}`, () => makeNearest(house, full))

export type Nearest = { sessionId: string; startsAt: Date; remaining: number }
