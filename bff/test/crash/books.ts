import type { Sql } from '../../src/platform/db.ts'
import { findBroken } from '../hall.ts'
import { offsetMs } from './process.ts'
import type { Acknowledged } from './rush.ts'

type Faults = Record<string, number>
/** What the server said: these are booked, of those these are given back, these were not written then, these cannot be. */
type Said = { acknowledged: Acknowledged[]; cancelled?: string[]; unwritten?: { key: string; at: number }[]; refused: string[] }

async function lookUp(sql: Sql, { acknowledged, cancelled = [], unwritten = [] }: Said): Promise<Faults> {
  const column = (of: (said: Acknowledged) => string) => acknowledged.map(of)
  const [faults = {}] = await sql<Faults[]>`
    with said as (
      select * from unnest(
        ${column(({ appointmentId }) => appointmentId)}::uuid[], ${column(({ wish }) => wish.key)}::uuid[],
        ${column(({ wish }) => wish.personId)}::uuid[], ${column(({ wish }) => wish.session.venueId)}::text[],
        ${column(({ wish }) => wish.session.sessionId)}::uuid[]
      ) s(id, repeat_key, person_id, venue_id, session_id)
    ), found as (
      select a.* from appointment a where a.booked_by in (select person_id from said)
    ), denied as (
      select * from unnest(${unwritten.map(({ key }) => key)}::uuid[], ${unwritten.map(({ at }) => new Date(at + offsetMs).toISOString())}::timestamptz[])
        as d(repeat_key, at)
    )
    select
      (select count(*)::int from said s where not exists (select 1 from found a where a.id = s.id and a.venue_id = s.venue_id
        and a.session_id = s.session_id and a.person_id = s.person_id
        and a.state = case when s.id = any(${cancelled}::uuid[]) then 'cancelled' else 'confirmed' end)) as "acknowledged and not there",
      (select count(*)::int from denied d join appointment a on a.repeat_key = d.repeat_key and a.booked_at < d.at) as "denied and yet written",
      (select count(*)::int from (select 1 from found group by id having count(*) > 1) d) as "one id twice",
      (select count(*)::int from (select 1 from found group by repeat_key having count(*) > 1) d) as "one key twice",
      (select count(*)::int from said s join found a on a.repeat_key = s.repeat_key and a.id <> s.id) as "a key answered with another appointment",
      (select count(*)::int from (select 1 from found group by person_id, matter_id having count(*) > 1) d) as "a person twice in a matter"`
  return faults
}

/** Everything that was acknowledged stands in the tables exactly once, and the books are right. Nothing is wrong when it is empty. */
export async function findFaults(sql: Sql, said: Said): Promise<Faults> {
  const faults: Faults = { ...(await lookUp(sql, said)), ...(await findBroken(sql)), 'refused without a reason': said.refused.length }
  return Object.fromEntries(Object.entries(faults).filter(([, count]) => count > 0))
}

/** How many of those without an answer had been booked before the server was gone: their repeats were replays. */
export async function countReplays(sql: Sql, keys: string[], before: Date): Promise<number> {
  const [found = { count: 0 }] = await sql<{ count: number }[]>`
    select count(*)::int from appointment where repeat_key = any(${keys}::uuid[]) and booked_at <= ${before}`
  return found.count
}
