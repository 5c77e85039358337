import type { Sql } from '../../platform/db.ts'

export type CheckInRequest = { venueId: string; appointmentId: string; staffId: string; ticketId: string }
type Moment = { now: Date; today: string }

/** True for each request that was the one to check its appointment in. */
export async function checkInBatch(sql: Sql, requests: CheckInRequest[], { now, today }: Moment): Promise<boolean[]> {
  const column = (key: keyof CheckInRequest) => requests.map((request) => request[key])
  const rows = await sql<{ ord: number }[]>`
    select ord from check_in_batch(
      ${now}, ${today}, ${column('venueId')}::text[], ${column('appointmentId')}::uuid[], ${column('staffId')}::uuid[], ${column('ticketId')}::uuid[]
    )`
  const changed = new Set(rows.map(({ ord }) => ord))
  return requests.map((_, at) => changed.has(at + 1))
}

/** When the last window of the day closes to which an appointment belongs. */
export async function findLastWindow(sql: Sql, { venueId, startsOn }: { venueId: string; startsOn: string }): Promise<Date | null> {
  const [last] = await sql<{ until: Date | null }[]>`
    select max(check_in_until) as until from session where venue_id = ${venueId} and starts_on = ${startsOn}`
  return last?.until ?? null
}

type Today = { arrived: number; expected: number; lateNow: number; lateSessionStartsAt: Date | null }

/** Late = expected of a session that has begun and still takes them in. */
export async function countToday(sql: Sql, { venueId, now, today }: Moment & { venueId: string }): Promise<Today> {
  const [counts] = await sql<Today[]>`
    select count(*) filter (where a.checked_in_at is not null)::int as arrived,
      count(*) filter (where a.state = 'confirmed')::int as expected,
      count(*) filter (where a.state = 'confirmed' and s.starts_at <= ${now})::int as "lateNow",
      max(s.starts_at) filter (where a.state = 'confirmed' and s.starts_at <= ${now}) as "lateSessionStartsAt"
    from session s join appointment a on a.venue_id = s.venue_id and a.session_id = s.id
    where s.venue_id = ${venueId} and s.starts_on = ${today} and a.state in ('confirmed', 'checked-in', 'served')`
  return counts ?? { arrived: 0, expected: 0, lateNow: 0, lateSessionStartsAt: null }
}
