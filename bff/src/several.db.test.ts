import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { type TestApp, testApp } from '../test/app.ts'
import { addSession, openHalls } from '../test/hall.ts'
import { openJourney } from '../test/journey.ts'
import { openDevice } from './platform/refresh.ts'

const clock = fixedClock()
const one = await testApp({ clock })
const other = await testApp({ clock, databaseUrl: one.databaseUrl })
await openHalls(one.db.sql)
const session = await addSession(one.db.sql, { capacity: 2 })
const [here, there] = [openJourney(one), openJourney(other)]

/** Ample for a word on a machine that is busy. */
const patience = { timeout: 5000 }
const days = `/api/venues/${session.venueId}/days?matterId=${session.matterId}`
const sessions = `/api/venues/${session.venueId}/sessions?matterId=${session.matterId}&on=2026-11-23`
const pages = ['/api/matters', '/api/pinyin', `/api/matters/${session.matterId}/venues`, '/api/venues', days, sessions, '/api/privacy-text']

async function look({ app }: TestApp, url: string, known?: string) {
  const headers = { ...(known !== undefined && { 'if-none-match': known }) }
  const { statusCode, body, headers: answered } = await app.inject({ url, headers })
  return { status: statusCode, body, etag: String(answered.etag) }
}
const remainingAt = async (process: TestApp) => JSON.parse((await look(process, sessions)).body).sessions[0].remaining

test('a page that one process gave is unchanged for the other', async () => {
  for (const url of pages) {
    const [near, far] = [await look(one, url), await look(other, url)]
    expect(near.status, url).toBe(200)
    expect(far.body, url).toBe(near.body)
    expect(far.etag, url).toBe(near.etag)
    if (url !== '/api/privacy-text') expect((await look(other, url, near.etag)).status, url).toBe(304)
  }
})

test('what is booked at one process is gone at the other within a moment, and the pages agree again', async () => {
  const first = await here.resident()
  expect((await here.book(first, session)).status).toBe(201)
  await expect.poll(() => remainingAt(other), patience).toBe(1)
  expect((await look(other, sessions)).etag).toBe((await look(one, sessions)).etag)
  expect((await there.book(await here.resident(), session)).status).toBe(201)
  await expect.poll(() => remainingAt(one), patience).toBe(0)
  expect((await here.book(await here.resident(), session)).body.code).toBe('sold-out')
  expect((await there.book(await here.resident(), session)).body.code).toBe('sold-out')
})

test('who signs out at one process is out at the other within a moment', async () => {
  const accountId = await here.resident()
  const { accessToken } = await openDevice(one.house, 'resident', accountId)
  const headers = { authorization: `Bearer ${accessToken}` }
  const me = async ({ app }: TestApp) => (await app.inject({ url: '/api/me', headers })).statusCode
  expect([await me(one), await me(other)]).toEqual([200, 200])
  await one.app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers })
  expect(await me(one)).toBe(401)
  await expect.poll(() => me(other), patience).toBe(401)
})
