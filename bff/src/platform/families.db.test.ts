import { expect, test, vi } from 'vitest'
import { testApp } from '../../test/app.ts'
import { addResident, addStaff } from '../../test/people.ts'
import { openDevice } from './refresh.ts'

const here = await testApp()
const elsewhere = await testApp({ databaseUrl: here.databaseUrl, clock: here.clock })
/** A second, and one more for a busy machine. */
const within = { timeout: 2000, interval: 20 }

const audiences = {
  resident: { cookie: 'hfw-resident', refresh: '/api/sign-ins/refresh', me: '/api/me', enter: () => addResident(here.house) },
  staff: { cookie: 'hfw-staff', refresh: '/api/staff/sign-ins/refresh', me: '/api/staff/me', enter: () => addStaff(here.house, []) },
}
type Audience = keyof typeof audiences
type Process = typeof here
const both: Audience[] = ['resident', 'staff']

const open = async (audience: Audience) => openDevice(here.house, audience, await audiences[audience].enter())

type Sent = { audience: Audience; token: string; carrier?: 'body' | 'cookie' }

async function refresh({ app }: Process, { audience, token, carrier = 'cookie' }: Sent) {
  const { cookie, refresh: url } = audiences[audience]
  const sent = carrier === 'body' ? { payload: { refreshToken: token } } : { payload: {}, cookies: { [cookie]: token } }
  const reply = await app.inject({ method: 'POST', url, ...sent })
  const { accessToken = '', refreshToken, code } = reply.json()
  const next: string = refreshToken ?? reply.cookies.find(({ name }) => name === cookie)?.value ?? ''
  return { status: reply.statusCode, code, accessToken, next }
}

async function isIn({ app }: Process, audience: Audience, accessToken: string): Promise<boolean> {
  const { statusCode } = await app.inject({ url: audiences[audience].me, headers: { authorization: `Bearer ${accessToken}` } })
  return statusCode === 200
}

test.for(both)('three tabs of a %s that refresh at once at two processes stay signed in, round after round', async (audience) => {
  let { refreshToken: token } = await open(audience)
  for (let round = 0; round < 6; round += 1) {
    const tabs = await Promise.all([here, elsewhere, here].map((process) => refresh(process, { audience, token })))
    expect(tabs.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(tabs.map(({ next }) => next)).size).toBe(1)
    for (const { accessToken } of tabs) expect(await isIn(elsewhere, audience, accessToken)).toBe(true)
    token = tabs[0]?.next ?? ''
  }
})

test.for(both)(
  'a %s whose answer was lost asks again with the same token and gets the same one, at whichever process',
  async (audience) => {
    const { refreshToken: first } = await open(audience)
    const lost = await refresh(here, { audience, token: first, carrier: 'body' })
    here.clock.pass({ minutes: 10 })
    const again = await refresh(elsewhere, { audience, token: first, carrier: 'body' })
    expect([again.status, again.next]).toEqual([201, lost.next])
    const used = await refresh(elsewhere, { audience, token: again.next, carrier: 'body' })
    here.clock.pass({ seconds: 59 })
    const slowTab = await refresh(here, { audience, token: first, carrier: 'body' })
    expect([slowTab.status, slowTab.next]).toEqual([201, lost.next])
    expect((await refresh(here, { audience, token: used.next, carrier: 'body' })).status).toBe(201)
  },
)

test.for(both)('a stolen token of a %s that comes back late ends its device at every process, and no other', async (audience) => {
  const { refreshToken: stolen } = await open(audience)
  const other = await open(audience)
  const second = await refresh(here, { audience, token: stolen })
  const third = await refresh(here, { audience, token: second.next })
  here.clock.pass({ seconds: 61 })
  const thief = await refresh(elsewhere, { audience, token: stolen })
  expect([thief.status, thief.code, thief.next]).toEqual([401, 'refresh-refused', ''])
  expect(await isIn(elsewhere, audience, third.accessToken)).toBe(false)
  await vi.waitFor(async () => expect(await isIn(here, audience, third.accessToken)).toBe(false), within)
  expect((await refresh(here, { audience, token: third.next })).code).toBe('refresh-refused')
  expect((await refresh(here, { audience, token: other.refreshToken })).status).toBe(201)
})

test('the cookie of a resident opens nothing for staff, nor the other way round', async () => {
  const [resident, staff] = [await open('resident'), await open('staff')]
  expect((await refresh(here, { audience: 'staff', token: resident.refreshToken })).code).toBe('refresh-refused')
  expect((await refresh(here, { audience: 'resident', token: staff.refreshToken })).code).toBe('refresh-refused')
  expect((await refresh(here, { audience: 'staff', token: staff.refreshToken })).status).toBe(201)
})

test('a desk that nobody used for half an hour is out to the minute, wherever it asks', async () => {
  const [busy, idle] = [await open('staff'), await open('staff')]
  here.clock.pass({ minutes: 29, seconds: 59 })
  const next = await refresh(elsewhere, { audience: 'staff', token: busy.refreshToken })
  expect(next.status).toBe(201)
  here.clock.pass({ seconds: 1 })
  expect((await refresh(here, { audience: 'staff', token: idle.refreshToken })).code).toBe('refresh-refused')
  expect(await isIn(here, 'staff', idle.accessToken)).toBe(false)
  expect((await refresh(here, { audience: 'staff', token: next.next })).status).toBe(201)
})
