import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { bareLog } from '../../../../test/bare-log.ts'
import { openEngine, person, wish } from '../../../../test/booking.ts'
import { addSession, openHalls, type TestSession } from '../../../../test/hall.ts'
import { countReads } from '../../../../test/reads.ts'
import { registry } from '../../../platform/metrics/registry.ts'
import { findBreaks, proveBooks } from './prove.ts'

const { db } = await openTestDatabase()
const { sql } = db
const engine = openEngine(db, fixedClock())
let session: TestSession

beforeAll(() => openHalls(sql))

const book = async (who: number) => (await engine.book.add(wish(session, who))).appointmentId ?? ''

beforeEach(async () => {
  await sql`truncate session, appointment, claim`
  session = await addSession(sql, { capacity: 30 })
})

test('books that are right have no break, whatever was booked, cancelled and served', async () => {
  const ids = await Promise.all(Array.from({ length: 12 }, (_, n) => book(n + 1)))
  for (const appointmentId of ids.slice(0, 4)) await engine.cancel.add({ venueId: session.venueId, appointmentId })
  expect(await findBreaks({ db })).toEqual([])
})

test.each([
  {
    what: 'booked-differs',
    plant: () => sql`update session set booked = booked + 1`,
    names: () => session.sessionId,
  },
  {
    what: 'appointment-without-claim',
    plant: () => sql`delete from claim`,
    names: (id: string) => id,
  },
  {
    what: 'claim-without-appointment',
    plant: () =>
      sql`insert into claim (person_id, scope, venue_id, appointment_id) values (${person(7)}, 'exit-entry', 'north-hall', ${person(9)})`,
    names: () => person(9),
  },
  {
    what: 'claim-without-appointment',
    plant: () => sql`update appointment set state = 'missed'`,
    names: (id: string) => id,
  },
  {
    what: 'appointment-without-session',
    plant: () => sql`delete from session`,
    names: (id: string) => id,
  },
])('$what is found and named', async ({ what, plant, names }) => {
  const id = await book(1)
  await plant()
  expect(await findBreaks({ db })).toEqual([{ what, venueId: 'north-hall', id: names(id) }])
})

test('breaks are found on every page of tables larger than one', async () => {
  await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until, check_in_from,
      check_in_until, late_behaviour, max_per_day, capacity, booked, state)
    select 'south-hall', gen_random_uuid(), 'id-card', 'household', '2026-01-01', t, t, t, t, t, t, 'tail', 1, 1, n % 100 / 99, 'open'
    from generate_series(1, 1200) n cross join lateral (select '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 minute' as t) at`
  const breaks = await findBreaks({ db })
  expect(breaks).toHaveLength(12)
  expect(new Set(breaks.map(({ what }) => what))).toEqual(new Set(['booked-differs']))
})

test('however long the tables are, each row is led to by its key and read a few times at most', async () => {
  const { db: lone } = await openTestDatabase(undefined, 1)
  await openHalls(lone.sql)
  const { venueId, sessionId } = await addSession(lone.sql, { capacity: 30_000 })
  const many = 30_000
  await lone.sql`
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select ${venueId}, gen_random_uuid(), ${sessionId}, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(),
      case when n % 2 = 0 then 'confirmed' else 'cancelled' end, 'N' || n,
      gen_random_uuid(), 'old', now()
    from generate_series(1, ${many}::int) n`
  await lone.sql`
    insert into claim (person_id, scope, venue_id, appointment_id)
    select person_id, 'id-card', venue_id, id from appointment where state = 'confirmed'`
  await lone.sql`update session set booked = ${many / 2}`
  await lone.sql`analyze`
  const tables = ['appointment', 'claim', 'session']
  const before = await countReads(lone.sql, tables)
  expect(await findBreaks({ db: lone })).toEqual([])
  const after = await countReads(lone.sql, tables)
  expect(after.scans).toBe(before.scans)
  expect(after.rows - before.rows).toBeGreaterThan(many)
  expect(after.rows - before.rows).toBeLessThan(6 * many)
})

test('what is broken is one error in the log and a figure, and names nobody', async () => {
  await book(1)
  await sql`delete from claim`
  const told: unknown[] = []
  const log = { ...bareLog, error: (fields: unknown, message: unknown) => told.push([message, fields]) } as unknown as typeof bareLog
  expect(await proveBooks({ db, log })).toBe(1)
  expect(told).toMatchObject([
    ['books broken', { count: 1, counts: { 'appointment-without-claim': 1 }, breaks: [{ venueId: 'north-hall' }] }],
  ])
  expect(JSON.stringify(told)).not.toContain(person(1))
  expect(await registry.getSingleMetricAsString('huifuwu_check_breaks')).toMatch(/rule="appointment-without-claim"} 1$/m)
})
