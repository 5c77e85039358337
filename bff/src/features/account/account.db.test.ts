import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { newId } from '../../platform/id.ts'
import { getBooker } from './index.ts'
import { privacyText } from './privacy-text.ts'

const here = await testApp()
const elsewhere = await testApp({ databaseUrl: here.databaseUrl })
const { app, db, as, clock, house } = here
const { version } = privacyText

async function makeAccount({ bound = false } = {}): Promise<string> {
  const accountId = newId()
  const personId = bound ? newId() : null
  if (bound) {
    const sealed = house.vault.encrypt('x')
    await db.sql`insert into person (id, name, id_number, id_number_hash, phone, sex, verified_at)
      values (${personId}, ${sealed}, ${sealed}, ${newId()}, ${sealed}, 'female', ${clock.fieldNow()})`
  }
  await db.sql`insert into account (id, person_id, created_at) values (${accountId}, ${personId}, ${clock.fieldNow()})`
  return accountId
}
const answer = (accountId: string, body: object, key: string = newId()) =>
  app.inject({
    method: 'POST',
    url: '/api/me/consents',
    headers: { ...as({ resident: accountId }), 'idempotency-key': key },
    payload: { version, agreed: true, channel: 'weapp', ...body },
  })

test('the privacy text is there for everybody', async () => {
  const reply = await app.inject('/api/privacy-text')
  expect(reply.statusCode).toBe(200)
  expect(reply.json()).toEqual(privacyText)
})

test('a new account was never asked, and has five attempts', async () => {
  const accountId = await makeAccount()
  const reply = await app.inject({ url: '/api/me', headers: as({ resident: accountId }) })
  expect(reply.json()).toEqual({ accountId, realName: null, privacyConsent: null, realNameAttemptsLeft: 5 })
})

test('agreeing is kept with version, time and channel; a repeat adds nothing', async () => {
  const [accountId, key] = [await makeAccount(), newId()]
  const reply = await answer(accountId, { channel: 'h5' }, key)
  expect(reply.statusCode).toBe(201)
  expect(reply.json().privacyConsent).toEqual({ version, agreed: true, at: '2026-11-23T01:40:00.000Z', current: true })
  expect((await answer(accountId, { channel: 'h5' }, key)).json()).toEqual(reply.json())
  expect(await db.sql`select version, agreed, channel from consent where account_id = ${accountId}`).toEqual([
    { version, agreed: true, channel: 'h5' },
  ])
  expect((await answer(accountId, { channel: 'weapp' }, key)).json().code).toBe('key-reused')
})

test('an answer to another text is refused with the version in force', async () => {
  const reply = await answer(await makeAccount(), { version: '2021-01-01' })
  expect([reply.statusCode, reply.json().code, reply.json().facts]).toEqual([409, 'consent-outdated', { version }])
})

test('consent to a text that has changed since is not current', async () => {
  const accountId = await makeAccount({ bound: true })
  await db.sql`insert into consent (id, account_id, kind, version, agreed, channel, at)
    values (${newId()}, ${accountId}, 'privacy', '2021-01-01', true, 'weapp', ${clock.fieldNow()})`
  const me = (await app.inject({ url: '/api/me', headers: as({ resident: accountId }) })).json()
  expect(me.privacyConsent).toMatchObject({ version: '2021-01-01', agreed: true, current: false })
  await expect(getBooker(house, accountId)).rejects.toMatchObject({ code: 'consent-needed' })
})

test('refusing leaves browsing usable and keeps from booking', async () => {
  const accountId = await makeAccount({ bound: true })
  const reply = await answer(accountId, { agreed: false })
  expect([reply.statusCode, reply.json().privacyConsent.agreed]).toEqual([201, false])
  expect((await app.inject({ url: '/api/matters', headers: as({ resident: accountId }) })).statusCode).toBe(200)
  await expect(getBooker(house, accountId)).rejects.toMatchObject({ code: 'consent-needed' })
})

test('booking needs the consent first and then the real name', async () => {
  const accountId = await makeAccount()
  await expect(getBooker(house, accountId)).rejects.toMatchObject({ code: 'consent-needed' })
  await answer(accountId, {})
  await expect(getBooker(house, accountId)).rejects.toMatchObject({ code: 'real-name-needed' })
  await expect(getBooker(house, newId())).rejects.toMatchObject({ code: 'account-not-found' })
})

test('a withdrawal ends booking at once here and within a second elsewhere', async () => {
  const accountId = await makeAccount({ bound: true })
  await answer(accountId, {})
  const known = await getBooker(house, accountId)
  expect(await getBooker(house, accountId)).toBe(known)
  await getBooker(elsewhere.house, accountId)
  await answer(accountId, { agreed: false })
  await expect(getBooker(house, accountId)).rejects.toMatchObject({ code: 'consent-needed' })
  await vi.waitFor(() => expect(getBooker(elsewhere.house, accountId)).rejects.toMatchObject({ code: 'consent-needed' }), { timeout: 2000 })
  await sleep(600)
  await expect(getBooker(elsewhere.house, accountId)).rejects.toMatchObject({ code: 'consent-needed' })
})
