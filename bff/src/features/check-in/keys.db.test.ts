import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, openHalls, type TestSession } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const [old, fresh] = [`1:${key('c')}`, `2:${key('d')}`]

const before = await testApp({ environment: { CODE_KEYS: old } })
const withKeys = (CODE_KEYS: string) => testApp({ databaseUrl: before.databaseUrl, clock: before.clock, environment: { CODE_KEYS } })
/** The steps of docs/operations.md, a process that has taken each. */
const [announced, rotated, revoked] = [await withKeys(`${old},${fresh}`), await withKeys(`${fresh},${old}`), await withKeys(fresh)]
let desk = ''
let session: TestSession

beforeAll(async () => {
  await openHalls(before.db.sql)
  session = await addSession(before.db.sql, { startsAt: '2026-11-23T10:00:00+08:00', leadMinutes: 0 })
  desk = await openJourney(before).staff({ venueId: 'north-hall', areaId: 'household', permission: 'check-in' })
})

async function bookAt(process: typeof before) {
  const { resident, book } = openJourney(process)
  const who = await resident()
  const { body } = await book(who, session)
  return { id: body.id, code: body.code ?? '', number: body.number, who }
}
const readAt = async (process: typeof before, read: { code?: string; number?: string }) =>
  (await openJourney(process).read(desk, { venueId: 'north-hall', ...read })).body.outcome

test('a code on paper still lets in after its key was retired, and the phone shows one under the new key', async () => {
  const visit = await bookAt(before)
  const shown = await openJourney(rotated).get(visit.who, `/appointments/${visit.id}`)
  expect(shown.body.code).not.toBe(visit.code)
  expect(await readAt(rotated, { code: visit.code })).toBe('arrived')
})

test('a code whose key was revoked is forged, and its number and the code on the phone still let in', async () => {
  const visit = await bookAt(before)
  expect(await readAt(revoked, { code: visit.code })).toBe('forged-code')
  const shown = await openJourney(revoked).get(visit.who, `/appointments/${visit.id}`)
  expect(await readAt(revoked, { code: shown.body.code ?? '' })).toBe('arrived')
  expect(await readAt(revoked, { number: (await bookAt(before)).number })).toBe('arrived')
})

test('while the key is changed, processes on both sides of each step read the codes of the other', async () => {
  for (const [one, other] of [
    [before, announced],
    [announced, rotated],
  ] as const) {
    expect(await readAt(other, { code: (await bookAt(one)).code })).toBe('arrived')
    expect(await readAt(one, { code: (await bookAt(other)).code })).toBe('arrived')
  }
})

test('a key that nobody else knows yet is not trusted: that is why it is announced first', async () => {
  expect(await readAt(before, { code: (await bookAt(rotated)).code })).toBe('forged-code')
})
