import { expect, test, vi } from 'vitest'
import { testApp } from '../../test/app.ts'
import { newId } from './id.ts'
import { openDevice } from './refresh.ts'

const here = await testApp()
const elsewhere = await testApp({ databaseUrl: here.databaseUrl })
/** A second, and one more for a busy machine. */
const within = { timeout: 2000, interval: 20 }

const bearer = (accessToken: string) => ({ authorization: `Bearer ${accessToken}` })
const codeOf = async ({ app }: typeof here, url: string, accessToken: string) =>
  (await app.inject({ url, headers: bearer(accessToken) })).json().code

async function enter(): Promise<string> {
  const accountId = newId()
  await here.db.sql`insert into account (id, created_at) values (${accountId}, ${here.clock.fieldNow()})`
  return (await openDevice(here.house, 'resident', accountId)).accessToken
}

test('signing out ends the access token at once here and within a second elsewhere', async () => {
  const accessToken = await enter()
  expect(await codeOf(elsewhere, '/api/me', accessToken)).toBeUndefined()
  const left = await here.app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: bearer(accessToken) })
  expect(left.statusCode).toBe(204)
  expect(String(left.headers['set-cookie'])).toMatch(/^hfw-resident=;.*Path=\/api\/sign-ins\/refresh;.*Expires=Thu, 01 Jan 1970/)
  expect(await codeOf(here, '/api/me', accessToken)).toBe('token-expired')
  await vi.waitFor(async () => expect(await codeOf(elsewhere, '/api/me', accessToken)).toBe('token-expired'), within)
})

test('a process that starts later knows what was revoked before', async () => {
  const accessToken = await enter()
  await here.app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: bearer(accessToken) })
  const late = await testApp({ databaseUrl: here.databaseUrl })
  expect(await codeOf(late, '/api/me', accessToken)).toBe('token-expired')
})

test('staff who are switched off are out within a second, and back when switched on', async () => {
  const staffId = newId()
  await here.db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${staffId}, 'hz-02', '何志鹏', '', '', ${Buffer.alloc(1)})`
  const { accessToken } = await openDevice(here.house, 'staff', staffId)
  const switchTo = (active: boolean) => here.db.sql`update staff set active = ${active} where id = ${staffId}`
  await switchTo(false)
  await vi.waitFor(async () => expect(await codeOf(here, '/api/staff/me', accessToken)).toBe('token-expired'), within)
  await switchTo(true)
  await vi.waitFor(async () => expect(await codeOf(here, '/api/staff/me', accessToken)).toBeUndefined(), within)
})
