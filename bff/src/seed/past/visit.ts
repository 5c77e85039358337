import type { NewSession } from '../../features/day/index.ts'
import { seededId } from '../id.ts'
import { type Draw, drawBetween } from '../random.ts'
import { shift } from '../visit/instant.ts'
import { numberOf } from './number.ts'

export type Guest = { accountId: string; personId: string }
export type Fate = 'served' | 'missed' | 'cancelled'
export type Visit = {
  venueId: string
  id: string
  sessionId: string
  areaId: string
  startsOn: string
  matterId: string
  guest: Guest
  state: Fate
  number: string
  bookedAt: Date
  checkedInAt: Date | null
  endedAt: Date
}

type Told = { session: NewSession; guest: Guest; matterId: string; state: Fate; order: number; draw: Draw }

const daysAhead = 6
const minutesOfDay = 1440

/** When somebody came and was done; the line is shorter than the way for most, and long for some. */
function stay({ startsAt, checkInFrom }: NewSession, draw: Draw): { checkedInAt: Date; endedAt: Date } {
  const early = drawBetween(draw, -4, 28)
  const came = shift(startsAt, -early)
  const checkedInAt = came < checkInFrom ? checkInFrom : came
  const waited = Math.round(draw() ** 2 * 24) + drawBetween(draw, 3, 12)
  return { checkedInAt, endedAt: shift(checkedInAt < startsAt ? startsAt : checkedInAt, waited) }
}

/** The hall's own midnight, for who did not come. */
const midnightAfter = ({ startsOn }: NewSession): Date => shift(new Date(`${startsOn}T00:00:00+08:00`), minutesOfDay)

function endOf(session: NewSession, state: Fate, { bookedAt, draw }: { bookedAt: Date; draw: Draw }) {
  if (state === 'served') return stay(session, draw)
  if (state === 'missed') return { checkedInAt: null, endedAt: midnightAfter(session) }
  const open = Math.max(1, (session.cancelUntil.getTime() - bookedAt.getTime()) / 60_000)
  return { checkedInAt: null, endedAt: shift(bookedAt, Math.floor(draw() * open)) }
}

/** One visit that is over, from its booking to its end. */
export function toVisit({ session, guest, matterId, state, order, draw }: Told): Visit {
  const { venueId, id: sessionId, areaId, startsOn, bookableUntil } = session
  const bookedAt = shift(bookableUntil, -drawBetween(draw, 60, daysAhead * minutesOfDay))
  const id = seededId(`visit ${sessionId} ${guest.accountId}`)
  const number = numberOf(startsOn, order)
  return {
    venueId,
    id,
    sessionId,
    areaId,
    startsOn,
    matterId,
    guest,
    state,
    number,
    bookedAt,
    ...endOf(session, state, { bookedAt, draw }),
  }
}
