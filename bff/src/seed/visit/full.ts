import type { House } from '../../platform/house.ts'
import { book } from './book.ts'
import { shift } from './instant.ts'
import { listSeats, type Seat } from './store.ts'

type Rush = { venueId: string; offeringId: string; matterId: string; sessions: number }

/** What is full already: the first times of the next day for identity cards, and a whole day of a small counter. */
const rushes: Rush[] = [
  { venueId: 'city-hall', offeringId: 'id-card', matterId: 'id-card-renewal', sessions: 2 },
  { venueId: 'huicheng-hall', offeringId: 'exit-entry', matterId: 'passport', sessions: 12 },
]

function findRushed(seats: Seat[], { venueId, offeringId, sessions }: Rush, today: string): Seat[] {
  const coming = seats.filter((seat) => seat.venueId === venueId && seat.offeringId === offeringId && seat.on > today)
  return coming.filter(({ on }) => on === coming[0]?.on).slice(0, sessions)
}

type Today = { now: Date; today: string; nextName: () => string }

/** Everybody who books here books at the same moment, as they do when days are released. */
export async function seedFull(house: House, { now, today, nextName }: Today): Promise<void> {
  const seats = await listSeats(house.db.sql, now)
  for (const rush of rushes) {
    const places = findRushed(seats, rush, today).flatMap((seat) => Array.from({ length: seat.left }, () => seat))
    for (const seat of places) await book(house, { seat, matterId: rush.matterId, name: nextName() }, shift(now, -5))
  }
}
