import type { House } from '../../platform/house.ts'
import { book } from './book.ts'
import { shift } from './instant.ts'
import { listSeats, type Seat } from './store.ts'

type Wish = { name: string; matterId: string; find: (seats: Seat[]) => Seat | undefined }

const at = (venueId: string, offeringId: string, seats: Seat[]): Seat[] =>
  seats.filter((seat) => seat.venueId === venueId && seat.offeringId === offeringId && seat.left > 0)

/** The days that these seats lie on, the first one first. */
const daysOf = (seats: Seat[]): string[] => [...new Set(seats.map(({ on }) => on))]

/** The n-th session of a coming day, today not counted. */
const later = (seats: Seat[], { today, day, session }: { today: string; day: number; session: number }): Seat | undefined => {
  const coming = seats.filter(({ on }) => on > today)
  const on = daysOf(coming)[day]
  return coming.filter((seat) => seat.on === on)[session]
}

function listWishes(now: Date, today: string): Wish[] {
  const coming =
    (venueId: string, offeringId: string, [day, session]: [number, number]) =>
    (seats: Seat[]) =>
      later(at(venueId, offeringId, seats), { today, day, session })
  return [
    {
      name: '林晓禾',
      matterId: 'id-card-renewal',
      find: (seats) => {
        const here = at('city-hall', 'id-card', seats)
        const soon = here.find(({ on, startsAt }) => on === today && startsAt > shift(now, 40))
        return soon ?? later(here, { today, day: 0, session: 2 })
      },
    },
    { name: '黎秋月', matterId: 'social-security-card', find: coming('huicheng-hall', 'social-security', [0, 1]) },
    { name: '钟志远', matterId: 'property-transfer', find: coming('huicheng-hall', 'property', [0, 6]) },
    { name: '吴桂珍', matterId: 'retirement-application', find: coming('city-hall', 'social-security', [1, 2]) },
    {
      name: '许文彬',
      matterId: 'proof-printing',
      find: (seats) => at('self-help-hall', 'self-help', seats).find(({ startsAt }) => startsAt > shift(now, 15)),
    },
  ]
}

/** What the people of the demo list have coming up. */
export async function seedResidents(house: House, now: Date, today: string): Promise<void> {
  for (const { name, matterId, find } of listWishes(now, today)) {
    const seat = find(await listSeats(house.db.sql, now))
    if (seat) await book(house, { seat, matterId, name }, shift(now, -5))
  }
}
