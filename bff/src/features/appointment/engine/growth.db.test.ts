import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { wish } from '../../../../test/booking.ts'
import { addSession, openHalls, type TestSession } from '../../../../test/hall.ts'
import { countReads } from '../../../../test/reads.ts'
import type { Sql } from '../../../platform/db.ts'
import { listBare, listTickets } from '../store.ts'
import { bookBatch, cancelBatch, drawNumbers } from './store.ts'

const now = fixedClock().fieldNow()
const moment = { now, dayFrom: new Date('2026-11-22T16:00:00Z'), dayUntil: new Date('2026-11-23T16:00:00Z') }
const people = 60
let known = 0

/** Some book, half of them cancel, the others are checked in, all are looked at, and one is served. */
async function visit(sql: Sql, session: TestSession, count = people): Promise<void> {
  const requests = Array.from({ length: count }, () => wish(session, ++known))
  const booked = await bookBatch(sql, drawNumbers(requests), moment)
  expect(booked.every(({ outcome }) => outcome === 'ok')).toBe(true)
  const made = booked.map(({ appointmentId }) => ({ venueId: session.venueId, appointmentId: appointmentId ?? '' }))
  const half = Math.floor(count / 2)
  expect((await cancelBatch(sql, made.slice(0, half), now)).every(({ changed }) => changed)).toBe(true)
  const [coming, tickets] = [made.slice(half), Array.from({ length: count - half }, () => randomUUID())]
  const column = (of: typeof made, key: 'venueId' | 'appointmentId') => of.map((one) => one[key])
  const arrived = await sql`
    select * from check_in_batch(${now}, '2026-11-23', ${column(coming, 'venueId')}::text[], ${column(coming, 'appointmentId')}::uuid[],
      ${tickets}::uuid[], ${tickets}::uuid[])`
  expect(arrived).toHaveLength(coming.length)
  expect(await listBare(sql, column(made, 'appointmentId'))).toHaveLength(count)
  expect(await listTickets(sql, made)).toHaveLength(coming.length)
  const [served] = await sql`select changed from end_ticket(${now}, ${session.venueId}, ${tickets[0] ?? ''}, 'done', ${randomUUID()})`
  expect(served?.changed).toBe(true)
}

/** Two years of visits, and a full week of sessions and appointments. */
async function grow(sql: Sql, { venueId, sessionId }: TestSession): Promise<void> {
  await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until, check_in_from,
      check_in_until, late_behaviour, max_per_day, capacity, state)
    select venue_id, gen_random_uuid(), offering_id, area_id, starts_on, at, at, at, at, at, at, late_behaviour, max_per_day, capacity, 'closed'
    from session s cross join lateral (select s.starts_at + n * interval '1 day' as at from generate_series(1, 5000) n) later
    where s.id = ${sessionId}`
  await sql`
    with grown as (
      insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
      select ${venueId}, gen_random_uuid(), ${sessionId}, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(),
        case when n % 5 = 0 then 'confirmed' else 'cancelled' end, 'N' || n, gen_random_uuid(), 'old', ${now}
      from generate_series(1, 100000) n returning *
    ), claimed as (
      insert into claim (person_id, scope, venue_id, appointment_id)
      select person_id, 'id-card', venue_id, id from grown where state = 'confirmed'
    )
    insert into ticket (venue_id, id, area_id, served_on, count, number, appointment_id, state, taken_at, ended_at, ended_by)
    select venue_id, gen_random_uuid(), 'household', date '2026-11-20' - (n / 200)::int, n % 200 + 1, 'A' || n, id, 'done', ${now}, ${now}, gen_random_uuid()
    from (select venue_id, id, row_number() over () as n from grown) a`
}

type Before = (sql: Sql, session: TestSession) => Promise<unknown>
const analyse = (sql: Sql) => sql`analyze`
/** The planner keeps what it made of this, also when it is no longer so. */
const beliefs: [string, Before][] = [
  ['of tables about which nothing is known', async () => {}],
  ['of tables that were empty', analyse],
  [
    'of one visit',
    async (sql, session) => {
      await visit(sql, session, 1)
      await analyse(sql)
    },
  ],
  [
    'of a hundred visits to one session, by plans made for them',
    async (sql, session) => {
      await visit(sql, session, 100)
      await analyse(sql)
      for (let round = 0; round < 8; round += 1) await visit(sql, session, 10)
    },
  ],
]

const rounds = 12
const tables = ['appointment', 'claim', 'session', 'ticket']
/** What one person's booking, its end and the look at it may read of all these tables together. */
const mostRows = 40

describe.each(beliefs)('While the planner thinks %s,', (_, before) => {
  test('no batch reads a whole table or all of a session, however many rows there are', { timeout: 60_000 }, async () => {
    const { db } = await openTestDatabase(undefined, 1)
    const { sql } = db
    await openHalls(sql)
    const session = await addSession(sql, { capacity: 200_000 })
    await before(sql, session)
    await grow(sql, session)
    const first = await countReads(sql, tables)
    for (let round = 0; round < rounds; round += 1) await visit(sql, session)
    const last = await countReads(sql, tables)
    expect(last.scans - first.scans).toBe(0)
    expect((last.rows - first.rows) / (rounds * people)).toBeLessThan(mostRows)
    await sql`select count(*) from (select id from appointment where session_id = ${session.sessionId} for update) a`
    const through = await countReads(sql, tables)
    expect(through.rows).toBeGreaterThan(last.rows + 100_000)
    for (const way of ['indexscan', 'indexonlyscan', 'bitmapscan']) await sql.unsafe(`set enable_${way} = off`)
    await sql`set enable_seqscan = on`
    await sql`select count(*) from claim where scope <> ''`
    expect((await countReads(sql, tables)).scans).toBe(through.scans + 1)
  })
})
