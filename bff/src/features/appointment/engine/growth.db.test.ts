import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { wish } from '../../../../test/booking.ts'
import { addSession, openHalls, type TestSession } from '../../../../test/hall.ts'
import { listBare, listTickets } from '../store.ts'
import { bookBatch, cancelBatch, drawNumbers } from './store.ts'

// One connection, so that its own counts can be made to appear.
const { db } = await openTestDatabase(undefined, 1)
const { sql } = db
const now = fixedClock().fieldNow()
const moment = { now, dayFrom: new Date('2026-11-22T16:00:00Z'), dayUntil: new Date('2026-11-23T16:00:00Z') }
let session: TestSession

/** Two years of visits and a full week of appointments, of which the planner knows nothing. */
beforeAll(async () => {
  await openHalls(sql)
  session = await addSession(sql, { capacity: 100_000 })
  const { venueId, sessionId } = session
  await sql`
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select ${venueId}, gen_random_uuid(), ${sessionId}, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(),
      case when n % 5 = 0 then 'confirmed' else 'cancelled' end, 'N' || n, gen_random_uuid(), 'old', ${now}
    from generate_series(1, 100000) n`
  await sql`
    insert into claim (person_id, scope, venue_id, appointment_id)
    select person_id, 'id-card', venue_id, id from appointment where state = 'confirmed'`
  await sql`
    insert into ticket (venue_id, id, area_id, served_on, count, number, appointment_id, state, taken_at, ended_at, ended_by)
    select venue_id, gen_random_uuid(), 'household', date '2026-11-20' - (n / 200)::int, n % 200 + 1, 'A' || n, id, 'done', ${now}, ${now}, gen_random_uuid()
    from (select venue_id, id, row_number() over () as n from appointment) a`
}, 60_000)

/** Whole tables that were read, and rows that indexes led to. */
async function countReads(): Promise<{ scans: number; rows: number }> {
  await sql`select pg_stat_force_next_flush()`
  await sql`select pg_stat_clear_snapshot()`
  const [read = { scans: 0, rows: 0 }] = await sql<{ scans: number; rows: number }[]>`
    select sum(t.seq_scan)::int as scans, sum((select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relid = t.relid))::int as rows
    from pg_stat_user_tables t where t.relname in ('appointment', 'claim', 'ticket')`
  return read
}

const rounds = 12
const people = 60
/** What one person's booking, its end and the look at it may read of all three tables together. */
const mostRows = 40

test('no batch reads a whole table or all of a session, however many rows there are and whatever the planner believes', async () => {
  const before = await countReads()
  for (let round = 0; round < rounds; round += 1) {
    const requests = Array.from({ length: people }, (_, n) => wish(session, 1 + round * people + n))
    const booked = await bookBatch(sql, drawNumbers(requests), moment)
    expect(booked.every(({ outcome }) => outcome === 'ok')).toBe(true)
    const made = booked.map(({ appointmentId }) => ({ venueId: session.venueId, appointmentId: appointmentId ?? '' }))
    const column = (pick: (one: (typeof made)[number]) => string) => made.slice(30).map(pick)
    expect((await cancelBatch(sql, made.slice(0, 30), now)).every(({ changed }) => changed)).toBe(true)
    const arrived = await sql`
      select * from check_in_batch(${now}, '2026-11-23', ${column(({ venueId }) => venueId)}::text[],
        ${column(({ appointmentId }) => appointmentId)}::uuid[], ${column(() => randomUUID())}::uuid[], ${column(() => randomUUID())}::uuid[])`
    expect(arrived).toHaveLength(30)
    const ids = made.map(({ appointmentId }) => appointmentId)
    expect(await listBare(sql, ids)).toHaveLength(people)
    expect(await listTickets(sql, made)).toHaveLength(30)
  }
  const after = await countReads()
  expect(after.scans).toBe(before.scans)
  expect(after.rows - before.rows).toBeLessThan(rounds * people * mostRows)
  await sql`select count(*) from claim where scope <> ''`
  await sql`select count(*) from (select id from appointment where session_id = ${session.sessionId} and venue_id = ${session.venueId} for update) a`
  const told = await countReads()
  expect(told.scans + told.rows).toBeGreaterThan(after.scans + after.rows)
}, 60_000)
