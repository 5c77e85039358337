import type { House } from '../../platform/house.ts'
import { type Arrival, arrive, book } from './book.ts'
import { earlier, later, shift } from './instant.ts'
import { listSeats, type Seat } from './store.ts'

type Line = { venueId: string; offeringId: string; matterId: string; waiting: number; served: number; last?: string }

/** Who stands in line, where a hall is open; `last` is somebody of the demo list. */
const lines: Line[] = [
  { venueId: 'self-help-hall', offeringId: 'self-help', matterId: 'proof-printing', waiting: 3, served: 1, last: '何美仪' },
  { venueId: 'city-hall', offeringId: 'id-card', matterId: 'id-card-renewal', waiting: 4, served: 3 },
  { venueId: 'huicheng-hall', offeringId: 'id-card', matterId: 'id-card-replacement', waiting: 9, served: 1 },
  { venueId: 'city-hall', offeringId: 'general', matterId: 'senior-card', waiting: 6, served: 2 },
  { venueId: 'huicheng-hall', offeringId: 'residence-permit', matterId: 'residence-permit-endorsement', waiting: 4, served: 0 },
  { venueId: 'city-hall', offeringId: 'social-security', matterId: 'social-security-card', waiting: 5, served: 1 },
  { venueId: 'zhongkai-hall', offeringId: 'residence-permit', matterId: 'residence-permit-application', waiting: 5, served: 1 },
  { venueId: 'huiyang-hall', offeringId: 'general', matterId: 'marriage-registration', waiting: 7, served: 1 },
  { venueId: 'dayawan-hall', offeringId: 'id-card', matterId: 'id-card-first', waiting: 2, served: 1 },
  { venueId: 'boluo-hall', offeringId: 'social-security', matterId: 'resident-pension-claim', waiting: 6, served: 0 },
  { venueId: 'huidong-hall', offeringId: 'id-card', matterId: 'id-card-renewal', waiting: 4, served: 1 },
  { venueId: 'longmen-hall', offeringId: 'household', matterId: 'newborn-registration', waiting: 2, served: 0 },
]

/** Sessions whose people may come in now, a seat for each place. */
function listOpenSeats(seats: Seat[], { venueId, offeringId }: Line, now: Date): Seat[] {
  const here = seats.filter((seat) => seat.venueId === venueId && seat.offeringId === offeringId && seat.checkInFrom < now)
  return here.flatMap((seat) => Array.from({ length: seat.left }, () => seat))
}

async function seedLine(house: House, line: Line, { seats, nextName, now }: { seats: Seat[]; nextName: () => string; now: Date }) {
  const wanted = line.waiting + line.served + (line.last ? 1 : 0)
  const taken = listOpenSeats(seats, line, now).slice(0, wanted)
  const arrivals: Arrival[] = []
  for (const [order, seat] of taken.entries()) {
    const isLast = order === taken.length - 1
    const name = (isLast && line.last) || nextName()
    const opens = later(seat.checkInFrom, shift(now, -40))
    const at = new Date(opens.getTime() + ((now.getTime() - opens.getTime()) * (order + 1)) / (taken.length + 1))
    const booked = await book(house, { seat, matterId: line.matterId, name }, earlier(shift(opens, -5), at))
    if (!booked) continue
    arrivals.push({ booked, at: isLast ? shift(now, -0.5) : at, isServed: order < line.served })
  }
  return arrivals
}

type Today = { now: Date; nextName: () => string; ticketed: ReadonlySet<string> }

/** A session that began half an hour ago takes nobody in any more; where somebody has a ticket of today, there is a line already. */
export async function seedLines(house: House, { now, nextName, ticketed }: Today): Promise<void> {
  const all = await listSeats(house.db.sql, shift(now, -25))
  const seats = all.filter(({ venueId, areaId }) => !ticketed.has(`${venueId} ${areaId}`))
  const arrivals: Arrival[] = []
  for (const line of lines) arrivals.push(...(await seedLine(house, line, { seats, nextName, now })))
  await arrive(house, arrivals)
}
