import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, findBroken, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const app = await testApp()
const { resident, staff, book, read } = openJourney(app)
const { clock } = app
const { sql } = app.db
const hall = { venueId: 'north-hall' }
let chen = ''

beforeAll(async () => {
  await openHalls(sql)
  chen = await staff({ ...hall, areaId: 'household', permission: 'check-in' })
})

async function codeFor(startsAt: string): Promise<string> {
  const { body } = await book(await resident(), await addSession(sql, { leadMinutes: 0, startsAt }))
  return body.code ?? ''
}

async function readAt(now: string, code: string) {
  clock.setField(now)
  return (await read(chen, { ...hall, code })).body
}

test('past midnight who is late still gets a ticket, and every further reading finds the same one', async () => {
  clock.setField('2026-11-23T09:40:00+08:00')
  const [noon, night, strict] = [
    await codeFor('2026-11-23T12:00:00+08:00'),
    await codeFor('2026-11-23T23:30:00+08:00'),
    await codeFor('2026-11-23T23:29:00+08:00'),
  ]
  await sql`update session set late_behaviour = 'void' where starts_at = '2026-11-23T23:29:00+08:00'`
  const first = await readAt('2026-11-24T00:04:00+08:00', night)
  const again = [await readAt('2026-11-24T00:09:00+08:00', night), await readAt('2026-11-24T09:00:00+08:00', night)]
  expect([first, ...again].map(({ outcome }) => outcome)).toEqual(['late', 'already-arrived', 'already-arrived'])
  expect(first.ticket?.number).toBe('A001')
  for (const { ticket, checkedInAt } of again) expect([ticket?.id, checkedInAt]).toEqual([first.ticket?.id, '2026-11-23T16:04:00.000Z'])
  expect(await readAt('2026-11-24T00:10:00+08:00', strict)).toMatchObject({ outcome: 'too-late', ticket: null })
  expect(await readAt('2026-11-24T00:10:00+08:00', noon)).toMatchObject({ outcome: 'late', ticket: { number: 'A002' } })
  expect(await findBroken(sql)).toEqual({})
})

test('who came before midnight has come already when read again after it', async () => {
  clock.setField('2026-11-25T22:00:00+08:00')
  const code = await codeFor('2026-11-25T23:30:00+08:00')
  const before = await readAt('2026-11-25T23:27:00+08:00', code)
  const after = await readAt('2026-11-26T00:04:00+08:00', code)
  expect([before.outcome, after.outcome]).toEqual(['arrived', 'already-arrived'])
  expect(after.ticket).toEqual(before.ticket)
})

test('once the day has ended a visit that nobody came to is of another day', async () => {
  clock.setField('2026-11-27T22:00:00+08:00')
  const code = await codeFor('2026-11-27T23:30:00+08:00')
  expect(await readAt('2026-11-28T06:00:00+08:00', code)).toMatchObject({ outcome: 'other-day', ticket: null })
})
