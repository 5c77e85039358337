import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { wish } from '../../../../test/booking.ts'
import { addSession, openHalls, type TestSession } from '../../../../test/hall.ts'
import { bookBatch, cancelBatch } from './store.ts'

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
}, 60_000)

async function countScans(): Promise<Record<string, number>> {
  await sql`select pg_stat_force_next_flush()`
  await sql`select pg_stat_clear_snapshot()`
  const rows = await sql<{ relname: string; scans: number }[]>`
    select relname, seq_scan::int as scans from pg_stat_user_tables where relname in ('appointment', 'claim', 'ticket') order by relname`
  return Object.fromEntries(rows.map(({ relname, scans }) => [relname, scans]))
}

test('no batch reads a whole table, however many rows there are and whatever the planner believes', async () => {
  const before = await countScans()
  for (let round = 0; round < 12; round += 1) {
    const requests = Array.from({ length: 60 }, (_, n) => wish(session, 1 + round * 60 + n))
    const booked = await bookBatch(sql, requests, moment)
    expect(booked.every(({ outcome }) => outcome === 'ok')).toBe(true)
    const made = booked.map(({ appointmentId }) => ({ venueId: session.venueId, appointmentId: appointmentId ?? '' }))
    const column = (pick: (one: (typeof made)[number]) => string) => made.slice(30).map(pick)
    expect((await cancelBatch(sql, made.slice(0, 30), now)).every(({ changed }) => changed)).toBe(true)
    const arrived = await sql`
      select * from check_in_batch(${now}, '2026-11-23', ${column(({ venueId }) => venueId)}::text[],
        ${column(({ appointmentId }) => appointmentId)}::uuid[], ${column(() => randomUUID())}::uuid[], ${column(() => randomUUID())}::uuid[])`
    expect(arrived).toHaveLength(30)
  }
  expect(await countScans()).toEqual(before)
  await sql`select count(*) from claim where scope <> ''`
  expect(await countScans()).not.toEqual(before)
}, 60_000)
