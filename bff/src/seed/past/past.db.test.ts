import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/app.ts'
import { findBroken } from '../../../test/hall.ts'
import { endDays, releaseDays } from '../../features/day/index.ts'
import type { Database } from '../../platform/db.ts'
import { everybody } from '../people/guests.ts'
import { insertCatalogue } from '../store.ts'
import { fillPast, type Past } from './days.ts'
import { recallFor } from './recall.ts'

const [first, second, busy] = [await openTestDatabase(), await openTestDatabase(), await openTestDatabase()]
const clock = fixedClock()
const today = '2026-11-23'
const quiet: Past = { guests: everybody, fill: 0.1, recall: recallFor(today) }
const fill = ({ sql }: Database, past = quiet, most = 1_000_000) => fillPast(sql, { today, days: 6, most }, past)

async function readAll({ sql }: Database): Promise<unknown> {
  const [row] = await sql`
    select (select md5(string_agg(a::text, ' ' order by id)) from appointment a) as visits,
      (select md5(string_agg(t::text, ' ' order by id)) from ticket t) as tickets,
      (select md5(string_agg(s::text, ' ' order by id)) from session s) as sessions,
      (select count(*)::int from appointment) as count`
  return row
}

beforeAll(async () => {
  for (const { db } of [first, second, busy]) await insertCatalogue(db.orm)
}, 60_000)

test('two houses that are filled on the same day have the same past, to the last sign', async () => {
  expect(await fill(first.db)).toBe(await fill(second.db))
  const past = await readAll(first.db)
  expect(past).toEqual(await readAll(second.db))
  expect(past).toMatchObject({ count: expect.toSatisfy((count) => count > 1000) })
}, 60_000)

test('places, claims, tickets and their numbers agree with the visits of the past', async () => {
  expect(await findBroken(first.db.sql)).toEqual({})
  const [{ sessions, late }] = await first.db.sql<[{ sessions: number; late: number }]>`
    select count(*)::int as sessions, count(*) filter (where t.taken_at < s.check_in_from or t.taken_at > s.check_in_until)::int as late
    from ticket t join appointment a on a.id = t.appointment_id join session s on s.id = a.session_id`
  expect([sessions > 500, late]).toEqual([true, 0])
})

test('filled again, nothing changes; the night finds every day ended', async () => {
  const before = await readAll(first.db)
  expect(await fill(first.db)).toBe(0)
  expect(await readAll(first.db)).toEqual(before)
  expect(await endDays({ db: first.db, clock })).toEqual({ missed: 0, served: 0 })
}, 60_000)

test('a day of which something is known is left as it is', async () => {
  await releaseDays({ db: second.db, clock: fixedClock('2026-11-16T09:40:00+08:00') })
  await second.db.sql`delete from ended_day`
  const before = await readAll(second.db)
  expect(await fill(second.db)).toBe(0)
  expect(await readAll(second.db)).toEqual(before)
}, 60_000)

test('however busy the days, nobody is let in beyond the places, and it stops when there are enough visits', async () => {
  const visits = await fill(busy.db, { ...quiet, fill: 3, recall: () => [] }, 700)
  expect(visits).toBeGreaterThanOrEqual(700)
  expect(visits).toBeLessThan(2000)
  expect(await findBroken(busy.db.sql)).toEqual({})
}, 60_000)
