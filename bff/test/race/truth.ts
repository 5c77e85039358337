import type { Sql } from '../../src/platform/db.ts'
import { findBroken } from '../hall.ts'
import type { RaceReport } from './order.ts'

type Faults = Record<string, number>

/** What was acknowledged and is not so. */
async function findUntrue(sql: Sql, reports: RaceReport[]): Promise<Faults> {
  const booked = reports.flatMap((report) => report.booked)
  const column = (key: keyof (typeof booked)[number]) => booked.map((each) => each[key])
  const [faults = {}] = await sql<Faults[]>`
    with said as materialized (
      select distinct * from unnest(${column('venueId')}::text[], ${column('appointmentId')}::uuid[], ${column('bookedBy')}::uuid[],
        ${column('repeatKey')}::uuid[]) as s(venue_id, id, booked_by, repeat_key)
    )
    select
      (select count(*)::int from said s where not exists (select 1 from appointment a where a.venue_id = s.venue_id and a.id = s.id
        and a.booked_by = s.booked_by and a.repeat_key = s.repeat_key)) as "acknowledged and not there",
      (select count(*)::int from (select 1 from said group by booked_by, repeat_key having count(*) > 1) d)
        as "one key answered with two appointments",
      (select count(*)::int from (select 1 from appointment group by booked_by, repeat_key having count(*) > 1) d) as "one key booked twice",
      (select count(*)::int from appointment where id = any(${reports.flatMap(({ cancelled }) => cancelled)}::uuid[])
        and state <> 'cancelled') as "cancelled and not so",
      (select count(*)::int from appointment where id = any(${reports.flatMap(({ arrived }) => arrived)}::uuid[])
        and checked_in_at is null) as "arrived and not so",
      (select deadlocks::int from pg_stat_database where datname = current_database()) as "deadlocks"`
  return faults
}

/** Everything that must never be after a race; nothing is wrong when it is empty. */
export async function findFaults(sql: Sql, reports: RaceReport[]): Promise<Faults> {
  const failed = reports.flatMap(({ tally }) => Object.entries(tally)).filter(([what]) => what.startsWith('failed'))
  const faults: Faults = {
    ...(await findBroken(sql)),
    ...(await findUntrue(sql, reports)),
    'answers that cannot be true': reports.reduce((sum, { untrue }) => sum + untrue.length, 0),
    'errors in the log': reports.reduce((sum, { errors }) => sum + errors.length, 0),
    ...Object.fromEntries(failed),
  }
  return Object.fromEntries(Object.entries(faults).filter(([, count]) => count > 0))
}
