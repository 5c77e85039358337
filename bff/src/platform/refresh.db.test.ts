import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../test/app.ts'
import { newId } from './id.ts'
import { closeDevice, openDevice, refreshDevice } from './refresh.ts'

const { app, house, clock, db } = await testApp()
let first: string

const refresh = async (token: string) => (await refreshDevice(house, 'resident', token)).refreshToken
const isRefused = (token: string) => expect(refresh(token)).rejects.toMatchObject({ code: 'refresh-refused' })

beforeEach(async () => {
  first = (await openDevice(house, 'resident', newId())).refreshToken
})

test('three tabs with lost answers end with the same token', async () => {
  const [a, b, c] = await Promise.all([refresh(first), refresh(first), refresh(first)])
  expect([b, c]).toEqual([a, a])
  clock.pass({ days: 20 })
  expect(await refresh(first)).toBe(a)
  const next = await refresh(String(a))
  clock.pass({ seconds: 60 })
  expect(await refresh(first)).toBe(a)
  expect(await refresh(String(a))).toBe(next)
})

test('an old token that comes back later ends the device for everybody', async () => {
  const { accessToken } = await refreshDevice(house, 'resident', first)
  const second = await refresh(first)
  const third = await refresh(second)
  clock.pass({ seconds: 61 })
  await isRefused(first)
  await isRefused(second)
  await isRefused(third)
  const reply = await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${accessToken}` } })
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'token-expired'])
})

test('a token two generations old ends the device at once', async () => {
  const third = await refresh(await refresh(await refresh(first)))
  await isRefused(first)
  await isRefused(third)
})

test('a signed-out device is refused, another one of the same person goes on', async () => {
  const other = (await openDevice(house, 'resident', newId())).refreshToken
  await closeDevice(house, first.slice(0, 36))
  await isRefused(first)
  await expect(refresh(other)).resolves.toEqual(expect.any(String))
})

test('a resident stays for 30 days since the last use', async () => {
  clock.pass({ days: 29 })
  const second = await refresh(first)
  clock.pass({ days: 29 })
  const third = await refresh(second)
  clock.pass({ days: 31 })
  await isRefused(third)
})

test('staff stay for 30 minutes without work and for 12 hours at most', async () => {
  const staffId = newId()
  await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${staffId}, 'hz-01', '陈素云', '', '', ${Buffer.alloc(1)})`
  const refreshDesk = async (token: string) => (await refreshDevice(house, 'staff', token)).refreshToken
  const idle = (await openDevice(house, 'staff', staffId)).refreshToken
  clock.pass({ minutes: 31 })
  await expect(refreshDesk(idle)).rejects.toMatchObject({ code: 'refresh-refused' })

  let token = (await openDevice(house, 'staff', staffId)).refreshToken
  for (let quarter = 1; quarter < 48; quarter += 1) {
    clock.pass({ minutes: 15 })
    token = await refreshDesk(token)
  }
  clock.pass({ minutes: 15 })
  await expect(refreshDesk(token)).rejects.toMatchObject({ code: 'refresh-refused' })
})

test('a token that was altered, or is for the other audience, changes nothing', async () => {
  const [family = '', , proof = ''] = first.split('.')
  await isRefused(`${family}.2.${proof}`)
  await isRefused(`${newId()}.1.${proof}`)
  await isRefused('nonsense')
  await expect(refreshDevice(house, 'staff', first)).rejects.toMatchObject({ code: 'refresh-refused' })
  await expect(refresh(first)).resolves.toEqual(expect.any(String))
})
