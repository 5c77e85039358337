import type { LateBehaviour } from '@huifuwu/domain'
import { and, eq } from 'drizzle-orm'
import { lifeEvent, matter } from '../../db/tables/matter.ts'
import { policy } from '../../db/tables/policy.ts'
import { area, venue, venueOffering } from '../../db/tables/venue.ts'
import type { Database, Orm, Sql } from '../../platform/db.ts'

export type VenueDay = { venueId: string; on: string }
export type SessionRow = {
  id: string
  offeringId: string
  startsAt: Date
  endsAt: Date
  bookableUntil: Date
  cancelUntil: Date
  checkInFrom: Date
  checkInUntil: Date
  lateBehaviour: LateBehaviour
  state: 'open' | 'closed'
  capacity: number
  booked: number
  version: number
}

const readPlaces = (orm: Orm) =>
  orm
    .select({
      venueId: venueOffering.venueId,
      offeringId: venueOffering.offeringId,
      areaId: area.id,
      areaName: area.name,
      floor: area.floor,
      counterCount: area.counterCount,
      filing: venueOffering.filing,
      saturday: venueOffering.saturday,
    })
    .from(venueOffering)
    .innerJoin(area, and(eq(area.venueId, venueOffering.venueId), eq(area.id, venueOffering.areaId)))
    .where(eq(venueOffering.active, true))

/** Everything of the catalogue that changes rarely; a city has some tens of venues and some hundreds of matters. */
export async function readDirectory({ orm }: Database) {
  const [venues, areas, places, lifeEvents, matters, policies] = await Promise.all([
    orm.select().from(venue).orderBy(venue.rank),
    orm.select({ venueId: area.venueId, id: area.id, counterCount: area.counterCount }).from(area),
    readPlaces(orm),
    orm.select({ id: lifeEvent.id, name: lifeEvent.name }).from(lifeEvent).orderBy(lifeEvent.rank),
    orm.select().from(matter).orderBy(matter.rank),
    orm.select().from(policy),
  ])
  return { venues, areas, places, lifeEvents, matters, policies }
}
export type Directory = Awaited<ReturnType<typeof readDirectory>>
export type VenueRow = Directory['venues'][number]
export type MatterRow = Directory['matters'][number]
export type Place = Directory['places'][number]

/** Released sessions of these venue-days, in order of time. */
export function readSessions(sql: Sql, days: VenueDay[]) {
  return sql<(SessionRow & VenueDay)[]>`
    select s.venue_id as "venueId", s.starts_on::text as "on", s.id, s.offering_id as "offeringId", s.starts_at as "startsAt",
      s.ends_at as "endsAt", s.bookable_until as "bookableUntil", s.cancel_until as "cancelUntil", s.check_in_from as "checkInFrom",
      s.check_in_until as "checkInUntil", s.late_behaviour as "lateBehaviour", s.state, s.capacity, s.booked, s.version
    from session s
    join unnest(${days.map((day) => day.venueId)}::text[], ${days.map((day) => day.on)}::date[]) as asked (venue_id, starts_on)
      using (venue_id, starts_on)
    where s.state <> 'planned'
    order by s.starts_at`
}

export type Waiting = { venueId: string; areaId: string; waiting: number }

/** `since` = yesterday: a ticket taken before midnight still waits in a hall that never closes. */
export function countWaiting(sql: Sql, venueIds: string[], since: string) {
  return sql<Waiting[]>`
    select venue_id as "venueId", area_id as "areaId", count(*)::int as waiting
    from ticket
    where venue_id = any(${venueIds}) and served_on >= ${since}::date and state = 'waiting'
    group by venue_id, area_id`
}
