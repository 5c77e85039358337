import type { LateBehaviour, Policy, PolicyVersion } from '@huifuwu/domain'
import type { Opening } from '../../db/tables/venue.ts'
import type { Sql } from '../../platform/db.ts'

export type Spot = { venueId: string; offeringId: string; areaId: string; capacity: number; saturday: boolean; opening: Opening }

export const listSpots = (sql: Sql) => sql<Spot[]>`
  select o.venue_id as "venueId", o.offering_id as "offeringId", o.area_id as "areaId", o.capacity, o.saturday, v.opening
  from venue_offering o join venue v on v.id = o.venue_id
  where o.active order by o.venue_id, o.offering_id`

export const listPolicies = (sql: Sql) => sql<PolicyVersion[]>`
  select venue_id as "venueId", offering_id as "offeringId", effective_from as "effectiveFrom", rules from policy`

export type SpotDay = { venueId: string; offeringId: string; on: string }

export const listReleased = (sql: Sql, from: string) => sql<SpotDay[]>`
  select distinct s.venue_id as "venueId", s.offering_id as "offeringId", s.starts_on::text as "on" from session s
  where s.venue_id in (select v.id from venue v) and s.starts_on >= ${from}`

export type NewSession = {
  venueId: string
  id: string
  offeringId: string
  areaId: string
  startsOn: string
  startsAt: Date
  endsAt: Date
  bookableUntil: Date
  cancelUntil: Date
  checkInFrom: Date
  checkInUntil: Date
  lateBehaviour: LateBehaviour
  maxPerDay: Policy['maxPerDay']
  capacity: number
}

/** What another process released meanwhile stays as it is; the order keeps two of them from waiting for each other. */
export async function insertSessions(sql: Sql, sessions: NewSession[]): Promise<number> {
  const inserted = await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until,
      check_in_from, check_in_until, late_behaviour, max_per_day, capacity, state)
    select r."venueId", r.id, r."offeringId", r."areaId", r."startsOn", r."startsAt", r."endsAt", r."bookableUntil", r."cancelUntil",
      r."checkInFrom", r."checkInUntil", r."lateBehaviour", r."maxPerDay", r.capacity, 'open'
    from jsonb_to_recordset(${JSON.stringify(sessions)}::text::jsonb) as r(
      "venueId" text, id uuid, "offeringId" text, "areaId" text, "startsOn" date, "startsAt" timestamptz, "endsAt" timestamptz,
      "bookableUntil" timestamptz, "cancelUntil" timestamptz, "checkInFrom" timestamptz, "checkInUntil" timestamptz,
      "lateBehaviour" text, "maxPerDay" int, capacity int)
    order by r."venueId", r."offeringId", r."startsAt"
    on conflict (venue_id, offering_id, starts_at) do nothing`
  return inserted.count
}

export type VenueDay = { venueId: string; on: string }

/** Past days that nobody ended yet and when their last window closes; a month of them is looked at again should one be missing. */
export const listOpen = (sql: Sql, today: string) => sql<(VenueDay & { lastCheckInUntil: Date })[]>`
  select v.id as "venueId", d.starts_on::text as "on", d.last_until as "lastCheckInUntil"
  from venue v
  cross join lateral (
    select s.starts_on, max(s.check_in_until) as last_until from session s
    where s.venue_id = v.id and s.starts_on < ${today}
      and s.starts_on > coalesce((select max(e.held_on) - 31 from ended_day e where e.venue_id = v.id), '-infinity'::date)
    group by s.starts_on
  ) d
  where not exists (select 1 from ended_day e where e.venue_id = v.id and e.held_on = d.starts_on)
  order by d.starts_on, v.id`

export async function listSessionIds(sql: Sql, { venueId, on }: VenueDay): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select id from session where venue_id = ${venueId} and starts_on = ${on} order by id`
  return rows.map(({ id }) => id)
}

export type Ended = { missed: number; served: number }

export async function endSessions(sql: Sql, ids: string[], { venueId, now }: { venueId: string; now: Date }): Promise<Ended> {
  const [ended] = await sql<Ended[]>`select missed, served from end_sessions(${now}, ${venueId}, ${ids}::uuid[])`
  return ended ?? { missed: 0, served: 0 }
}

/** Two processes may end a day together: the first one counted what there was. */
export async function insertEndedDay(sql: Sql, { venueId, on }: VenueDay, { missed, served, now }: Ended & { now: Date }): Promise<void> {
  await sql`
    insert into ended_day (venue_id, held_on, ended_at, missed, served) values (${venueId}, ${on}, ${now}, ${missed}, ${served})
    on conflict (venue_id, held_on) do nothing`
}
