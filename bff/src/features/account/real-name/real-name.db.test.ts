import { fixedClock } from '@huifuwu/testkit'
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { testUpstreams } from '../../../../test/upstreams.ts'
import { newId } from '../../../platform/id.ts'
import { getBooker, readPerson } from '../index.ts'
import { privacyText } from '../privacy-text.ts'

const clock = fixedClock()
const upstreams = await testUpstreams(clock)
const { app, db, databaseUrl, house, as } = await testApp({ clock, environment: upstreams.environment })
const serious = await testApp({ clock, databaseUrl, environment: { ...upstreams.environment, DEMO_SIGN_IN: 'off' } })

type Claim = { name: string; idNumber: string; phone: object }
const demoPhone = (mobile: string) => ({ kind: 'demo', mobile })
const claimOf = (name: string, idNumber: string, mobile: string): Claim => ({ name, idNumber, phone: demoPhone(mobile) })
const lin = claimOf('林晓禾', '441302198806160328', '13800005620')
const zhou = claimOf('周启航', '44130320010914015X', '13800000303')
const he = claimOf('何美仪', '441322197904220268', '13800000404')
const unknown = claimOf('梁子谦', '441322199908180231', '13800001313')

async function makeAccount({ consent = true } = {}): Promise<string> {
  const accountId = newId()
  await db.sql`insert into account (id, created_at) values (${accountId}, ${clock.fieldNow()})`
  const { version } = privacyText
  if (consent) {
    await db.sql`insert into consent (id, account_id, kind, version, agreed, channel, at)
      values (${newId()}, ${accountId}, 'privacy', ${version}, true, 'weapp', ${clock.fieldNow()})`
  }
  return accountId
}

async function prove(accountId: string, claim: Claim, { key = newId(), on = app } = {}) {
  const headers = { ...as({ resident: accountId }), 'idempotency-key': key }
  const reply = await on.inject({ method: 'POST', url: '/api/me/real-name', headers, payload: { ...claim, idType: 'resident-id' } })
  return { status: reply.statusCode, body: reply.json(), headers: reply.headers }
}
const codeOf = async (accountId: string, claim: Claim, more = {}) => (await prove(accountId, claim, more)).body.code
const attemptsLeft = async (accountId: string) =>
  (await app.inject({ url: '/api/me', headers: as({ resident: accountId }) })).json().realNameAttemptsLeft

beforeEach(async () => {
  await upstreams.admin('faults', { system: 'identity', fault: 'none' })
  await db.sql`update account set person_id = null`
  await db.sql`delete from person`
})

test('name, number and mobile that belong together bind the person, sealed', async () => {
  const accountId = await makeAccount()
  const { status, body } = await prove(accountId, lin)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    accountId,
    realName: {
      name: '林晓禾',
      maskedName: '林*禾',
      maskedIdNumber: '4413**********0328',
      maskedPhone: '138****5620',
      sex: 'female',
    },
    realNameAttemptsLeft: 4,
  })
  const { personId } = await getBooker(house, accountId)
  expect(await readPerson(house, personId)).toEqual({ name: '林晓禾', maskedName: '林*禾', maskedPhone: '138****5620', sex: 'female' })
  const [row] = await db.sql`select encode(name || id_number || phone, 'escape') || id_number_hash as stored from person`
  expect(row?.stored).not.toMatch(/林晓禾|441302198806160328|13800005620/)
})

test('full-width digits, spaces and a small x are read as they are meant', async () => {
  const typed = { name: ' 周 启航', idNumber: ' ４４１３０３ ２００１０９１４ ０１５ｘ ', phone: demoPhone('+86 138 0000 0303') }
  expect((await prove(await makeAccount(), typed)).body.realName).toMatchObject({ name: '周启航', maskedIdNumber: '4413**********015X' })
  await db.sql`update account set person_id = null`
  expect((await prove(await makeAccount(), { ...zhou, idNumber: '44130320010914015x' })).status).toBe(201)
})

test('the number of the phone comes from WeChat where WeChat is asked', async () => {
  const code = await upstreams.mintPhoneCode('13800005620')
  const accountId = await makeAccount()
  expect((await prove(accountId, { ...lin, phone: { kind: 'wechat', code } }, { on: serious.app })).status).toBe(201)
  const other = await makeAccount()
  expect(await codeOf(other, { ...he, phone: { kind: 'wechat', code } })).toBe('phone-code-expired')
  expect(await attemptsLeft(other)).toBe(5)
})

test('a typed number is for the demo only', async () => {
  const accountId = await makeAccount()
  expect(await codeOf(accountId, lin, { on: serious.app })).toBe('demo-off')
  expect(await codeOf(accountId, { ...lin, phone: demoPhone('12345') })).toBe('phone-invalid')
  expect(await attemptsLeft(accountId)).toBe(5)
})

test('what cannot be right is said with its reason, and costs no attempt', async () => {
  const accountId = await makeAccount()
  const refusals = await Promise.all([
    prove(accountId, { ...lin, name: '林晓禾1' }),
    prove(accountId, { ...lin, idNumber: '44130219880616' }),
    prove(accountId, { ...lin, idNumber: '441302198806160329' }),
    prove(accountId, { ...lin, idNumber: '441302198813160328' }),
  ])
  expect(refusals.map(({ status, body }) => [status, body.code, body.facts.reason])).toEqual([
    [400, 'name-invalid', 'wrong-sign'],
    [400, 'id-number-invalid', 'too-short'],
    [400, 'id-number-invalid', 'wrong-check'],
    [400, 'id-number-invalid', 'wrong-date'],
  ])
  expect(await attemptsLeft(accountId)).toBe(5)
})

test('nobody is asked before the privacy text is agreed to', async () => {
  const before = await upstreams.countCalls('/ebus/population/verify')
  expect(await codeOf(await makeAccount({ consent: false }), lin)).toBe('consent-needed')
  expect(await upstreams.countCalls('/ebus/population/verify')).toBe(before)
})

test('a mismatch and an unknown person say so with the attempts left; a repeat of the same wish costs none', async () => {
  const [accountId, key] = [await makeAccount(), newId()]
  const wrong = { ...lin, name: '林晓荷' }
  const refusal = await prove(accountId, wrong, { key })
  expect([refusal.status, refusal.body.code, refusal.body.facts]).toEqual([409, 'real-name-mismatch', { attemptsLeft: 4 }])
  expect((await prove(accountId, wrong, { key })).body).toMatchObject({ code: 'real-name-mismatch', facts: { attemptsLeft: 4 } })
  expect((await prove(accountId, unknown)).body).toMatchObject({ code: 'real-name-unknown', facts: { attemptsLeft: 3 } })
  expect(await codeOf(accountId, lin, { key })).toBe('key-reused')
})

test('five attempts a day, even when nine come at once; midnight gives new ones', async () => {
  const accountId = await makeAccount()
  const before = await upstreams.countCalls('/ebus/population/verify')
  const codes = await Promise.all(Array.from({ length: 9 }, () => codeOf(accountId, { ...lin, name: '林晓荷' })))
  expect(codes.toSorted()).toEqual([...Array(4).fill('real-name-attempts-spent'), ...Array(5).fill('real-name-mismatch')])
  expect((await upstreams.countCalls('/ebus/population/verify')) - before).toBe(5)
  const spent = await prove(accountId, lin)
  expect([spent.status, spent.body.facts]).toEqual([429, { until: '2026-11-23T16:00:00.000Z', attemptsPerDay: 5 }])
  expect(spent.headers['retry-after']).toBe(String((14 * 60 + 20) * 60))
  clock.setField('2026-11-24T09:00:00+08:00')
  expect(await codeOf(accountId, lin)).toBe('real-name-attempts-spent')
  clock.pass({ hours: 15 })
  expect((await prove(accountId, lin)).status).toBe(201)
})

test('an upstream that is down costs no attempt, and the same wish may be tried again', async () => {
  const [accountId, key] = [await makeAccount(), newId()]
  await upstreams.admin('faults', { system: 'identity', fault: 'down' })
  expect(await codeOf(accountId, lin, { key })).toBe('upstream-down')
  expect(await attemptsLeft(accountId)).toBe(5)
  await upstreams.admin('faults', { system: 'identity', fault: 'none' })
  expect((await prove(accountId, lin, { key })).status).toBe(201)
})

test('a person is never taken over by another account', async () => {
  const [holder, other] = [await makeAccount(), await makeAccount()]
  await prove(holder, lin)
  const refusal = await prove(other, lin)
  expect([refusal.status, refusal.body.code]).toEqual([409, 'person-bound-elsewhere'])
  await expect(getBooker(house, other)).rejects.toMatchObject({ code: 'real-name-needed' })
  expect(await db.sql`select outcome from real_name_attempt where account_id = ${other}`).toEqual([{ outcome: 'bound-elsewhere' }])
})

test('of six accounts that claim one person at once, one gets it', async () => {
  const accounts = await Promise.all(Array.from({ length: 6 }, () => makeAccount()))
  const replies = await Promise.all(accounts.map((accountId) => prove(accountId, he)))
  expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409])
  expect(replies.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(5).fill('person-bound-elsewhere'))
  expect((await db.sql`select from account where person_id is not null`).count).toBe(1)
})

test('of two persons that one account claims at once, one stays and no other is stored', async () => {
  const accountId = await makeAccount()
  const replies = await Promise.all([prove(accountId, lin), prove(accountId, he)])
  expect(replies.map(({ body }) => body.code ?? 'bound').toSorted()).toEqual(['bound', 'real-name-done'])
  expect((await db.sql`select from person`).count).toBe(1)
})

test('an account that is bound answers the same for the same person, and refuses another', async () => {
  const accountId = await makeAccount()
  const first = await prove(accountId, lin)
  const again = await prove(accountId, lin)
  expect([again.status, again.body]).toEqual([201, first.body])
  expect(await codeOf(accountId, he)).toBe('real-name-done')
  expect(await attemptsLeft(accountId)).toBe(4)
})

test('the same wish twice at once asks the register once', async () => {
  const [accountId, key] = [await makeAccount(), newId()]
  const before = await upstreams.countCalls('/ebus/population/verify')
  const [one, other] = await Promise.all([prove(accountId, lin, { key }), prove(accountId, lin, { key })])
  expect(one.status).toBe(201)
  expect(other).toMatchObject({ status: 201, body: one.body })
  expect((await upstreams.countCalls('/ebus/population/verify')) - before).toBe(1)
})
