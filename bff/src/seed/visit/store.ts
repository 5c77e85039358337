import type { Sql } from '../../platform/db.ts'

export type Seat = {
  venueId: string
  id: string
  offeringId: string
  on: string
  startsAt: Date
  bookableUntil: Date
  checkInFrom: Date
  left: number
}

export const listSeats = (sql: Sql, from: Date) => sql<Seat[]>`
  select venue_id as "venueId", id, offering_id as "offeringId", starts_on::text as "on", starts_at as "startsAt",
    bookable_until as "bookableUntil", check_in_from as "checkInFrom", capacity - booked as left
  from session where state = 'open' and starts_at >= ${from}
  order by starts_at, venue_id, offering_id`

export async function hasVisits(sql: Sql): Promise<boolean> {
  const found = await sql`select from appointment limit 1`
  return found.count > 0
}
