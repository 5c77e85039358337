import type { Sql } from '../../platform/db.ts'

export type Seat = {
  venueId: string
  id: string
  offeringId: string
  areaId: string
  on: string
  startsAt: Date
  bookableUntil: Date
  checkInFrom: Date
  left: number
}

export const listSeats = (sql: Sql, from: Date) => sql<Seat[]>`
  select venue_id as "venueId", id, offering_id as "offeringId", area_id as "areaId", starts_on::text as "on", starts_at as "startsAt",
    bookable_until as "bookableUntil", check_in_from as "checkInFrom", capacity - booked as left
  from session where state = 'open' and starts_at >= ${from}
  order by starts_at, venue_id, offering_id`

export async function hasVisits(sql: Sql): Promise<boolean> {
  const found = await sql`select from appointment limit 1`
  return found.count > 0
}

/** Where somebody has a ticket of today already. */
export async function listTicketed(sql: Sql, on: string): Promise<Set<string>> {
  const rows = await sql<{ place: string }[]>`select distinct venue_id || ' ' || area_id as place from ticket where served_on = ${on}`
  return new Set(rows.map(({ place }) => place))
}
