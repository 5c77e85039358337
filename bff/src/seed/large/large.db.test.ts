import { refuseIdNumber } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { findBroken } from '../../../test/hall.ts'
import { insertCatalogue } from '../store.ts'
import { seedLarge } from './index.ts'
import { crowd } from './people.ts'

const { house, db } = await testApp()
await insertCatalogue(db.orm)
const street = crowd.slice(0, 250)

const readAll = async () => {
  const [row] = await db.sql<[{ visits: number; persons: number; live: number; days: number; first: string; last: string }]>`
    select count(*)::int as visits, count(distinct a.person_id)::int as persons, count(distinct s.starts_on)::int as days,
      count(*) filter (where a.state in ('confirmed', 'checked-in'))::int as live,
      min(s.starts_on)::text as first, max(s.starts_on)::text as last
    from appointment a join session s on s.venue_id = a.venue_id and s.id = a.session_id`
  return row
}

test('the days before are filled, back in time, until there are enough visits, and the books agree', async () => {
  const visits = await seedLarge(house, 600, street)
  expect(visits).toBeGreaterThanOrEqual(600)
  expect(visits).toBeLessThan(600 + street.length)
  const all = await readAll()
  expect(all).toMatchObject({ visits, live: 0, last: '2026-11-22', persons: street.length })
  expect(await findBroken(db.sql)).toEqual({})
})

test('asked for as many again, it finds them there and changes nothing', async () => {
  const before = await readAll()
  expect(await seedLarge(house, 600, street)).toBe(0)
  expect(await readAll()).toEqual(before)
})

test('asked for more, it goes on where it stopped, with the same people', async () => {
  const before = await readAll()
  const more = await seedLarge(house, before.visits + 100, street)
  expect(more).toBeGreaterThanOrEqual(100)
  const after = await readAll()
  expect(after).toMatchObject({ visits: before.visits + more, last: before.last, persons: street.length })
  expect(after.first < before.first).toBe(true)
  expect(await findBroken(db.sql)).toEqual({})
})

test('a house that is filled at one go has the same visits as one that was filled in two', async () => {
  const whole = await testApp()
  await insertCatalogue(whole.db.orm)
  const signs = async ({ sql }: typeof db) => {
    const [row] = await sql`
      select md5(string_agg(concat(s, a, t), ' ' order by s.id, a.id)) as visits
      from session s join appointment a on a.venue_id = s.venue_id and a.session_id = s.id
      left join ticket t on t.venue_id = a.venue_id and t.appointment_id = a.id`
    return row
  }
  await seedLarge(whole.house, (await readAll()).visits, street)
  expect(await signs(whole.db)).toEqual(await signs(db))
})

test('a town of twenty thousand: no two share a name, a number or a phone, and every number could be one', () => {
  const unique = (of: (each: (typeof crowd)[number]) => string) => new Set(crowd.map(of)).size
  expect([unique(({ name }) => name), unique(({ idNumber }) => idNumber), unique(({ mobile }) => mobile)]).toEqual([20_000, 20_000, 20_000])
  expect(crowd.filter(({ idNumber }) => refuseIdNumber(idNumber) !== undefined)).toEqual([])
})
