import type { NewSession } from '../../features/day/index.ts'
import type { Sql } from '../../platform/db.ts'
import { seededId } from '../id.ts'
import { issueTickets } from './ticket.ts'
import type { Visit } from './visit.ts'

type VenueDay = { venueId: string; on: string }

/** Days of venues of which nothing is known yet, the last one first. */
export const listBlank = (sql: Sql, today: string, days: number) => sql<VenueDay[]>`
  select v.id as "venueId", (${today}::date - d.back)::text as "on"
  from venue v cross join generate_series(1, ${days}::int) as d(back)
  where not exists (select 1 from session s where s.venue_id = v.id and s.starts_on = ${today}::date - d.back)
    and not exists (select 1 from ended_day e where e.venue_id = v.id and e.held_on = ${today}::date - d.back)
  order by d.back, v.id`

const toRows = (visits: readonly Visit[]) => {
  const tickets = issueTickets(visits)
  return visits.map(({ guest, ...visit }) => ({
    ...visit,
    ...guest,
    repeatKey: seededId(`visit key ${visit.id}`),
    ...tickets.get(visit.id),
  }))
}

/** Visits that are over, with their tickets; places taken are counted. What stands there already stays. */
export async function insertVisits(sql: Sql, visits: readonly Visit[]): Promise<number> {
  const [counted] = await sql<{ inserted: number }[]>`
    with asked as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(toRows(visits))}::text::jsonb) as r(
        "venueId" text, id uuid, "sessionId" uuid, "areaId" text, "startsOn" date, "matterId" text, "personId" uuid, "accountId" uuid,
        state text, number text, "repeatKey" uuid, "bookedAt" timestamptz, "checkedInAt" timestamptz, "endedAt" timestamptz,
        "ticketId" uuid, count int, "ticketNumber" text, "staffId" uuid)
    ), inserted as (
      insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash,
        booked_at, checked_in_at, checked_in_by, ended_at)
      select "venueId", id, "sessionId", "matterId", "personId", "accountId", state, number, "repeatKey", 'seed',
        "bookedAt", "checkedInAt", "staffId", "endedAt" from asked
      on conflict do nothing returning venue_id, id, session_id, state
    ), placed as (
      select venue_id, session_id, count(*)::int as n from inserted where state <> 'cancelled' group by 1, 2
    ), counted as (
      update session s set booked = s.booked + p.n, version = s.version + 1
      from placed p where s.venue_id = p.venue_id and s.id = p.session_id
    ), issued as (
      insert into ticket (venue_id, id, area_id, served_on, count, number, appointment_id, state, taken_at, ended_at, ended_by)
      select a."venueId", a."ticketId", a."areaId", a."startsOn", a.count, a."ticketNumber", a.id, 'done', a."checkedInAt", a."endedAt", a."staffId"
      from asked a join inserted i on i.venue_id = a."venueId" and i.id = a.id where a."ticketId" is not null
      returning venue_id, served_on, area_id, count
    ), numbered as (
      insert into ticket_counter (venue_id, served_on, area_id, last)
      select venue_id, served_on, area_id, max(count) from issued group by 1, 2, 3
    )
    select count(*)::int as inserted from inserted`
  return counted?.inserted ?? 0
}

/** The visits of these venues that day were inserted as over; otherwise the next night would end the day once more. */
export async function endDay(sql: Sql, on: string, missed: ReadonlyMap<string, number>): Promise<void> {
  await sql`
    insert into ended_day (venue_id, held_on, ended_at, missed, served)
    select venue_id, ${on}, (${on}::date + 1)::timestamp at time zone 'Asia/Shanghai', missed, 0
    from unnest(${[...missed.keys()]}::text[], ${[...missed.values()]}::int[]) as day(venue_id, missed)
    on conflict do nothing`
}

/** Everybody who ever booked for an earlier day, cancelled or not. */
export async function countPast(sql: Sql, today: string): Promise<number> {
  const [counted] = await sql<{ visits: number }[]>`
    select count(*)::int as visits from session s join appointment a on a.venue_id = s.venue_id and a.session_id = s.id
    where s.starts_on < ${today}`
  return counted?.visits ?? 0
}

/** Sessions of a day that began before `until` and that nobody has booked. */
export const listBegun = (sql: Sql, on: string, until: Date) => sql<NewSession[]>`
  select venue_id as "venueId", id, offering_id as "offeringId", area_id as "areaId", starts_on::text as "startsOn", starts_at as "startsAt",
    ends_at as "endsAt", bookable_until as "bookableUntil", cancel_until as "cancelUntil", check_in_from as "checkInFrom",
    check_in_until as "checkInUntil", late_behaviour as "lateBehaviour", max_per_day as "maxPerDay", capacity
  from session where starts_on = ${on} and starts_at <= ${until} and booked = 0 and state = 'open'
  order by venue_id, offering_id, starts_at`
