import { releaseDays } from '../../features/day/index.ts'
import { addDays, isWorkday, toInstant, toLocalDate } from '../../platform/calendar.ts'
import { arrive, book } from './book.ts'
import { type Past, shift } from './past.ts'
import { listSeats } from './store.ts'

const eight = 8 * 60

/** The working day before this one; the longest holidays end before ten days are over. */
function lastWorkday(now: Date): string {
  const today = toLocalDate(now)
  const before = Array.from({ length: 10 }, (_, back) => addDays(today, -1 - back))
  return before.find(isWorkday) ?? addDays(today, -1)
}

/** A visit that is over, so that somebody has been here before. */
export async function seedHistory(past: Past, now: Date): Promise<void> {
  const on = lastWorkday(now)
  const opens = toInstant(on, eight)
  past.goTo(opens)
  await releaseDays(past.house)
  const seats = await listSeats(past.house.db.sql, shift(opens, 120))
  const seat = seats.find(({ venueId, offeringId }) => venueId === 'city-hall' && offeringId === 'residence-permit')
  if (!seat) return
  const booked = await book(past, { seat, matterId: 'residence-permit-endorsement', name: '林晓禾' }, opens)
  await arrive(past, [{ booked, at: shift(seat.startsAt, -10), isServed: true }], shift(seat.startsAt, 10))
}
