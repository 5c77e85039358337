import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { testUpstreams } from '../../../test/upstreams.ts'
import { newId } from '../../platform/id.ts'

const clock = fixedClock()
const upstreams = await testUpstreams(clock)
const { app, db, databaseUrl, house, jobs } = await testApp({ clock, environment: upstreams.environment })
const closed = await testApp({ clock, databaseUrl, environment: { ...upstreams.environment, DEMO_SIGN_IN: 'off' } })

const signIn = (code: string) => app.inject({ method: 'POST', url: '/api/sign-ins/wechat', payload: { code } })
const me = (accessToken: string) => app.inject({ url: '/api/me', headers: { authorization: `Bearer ${accessToken}` } })
const countAccounts = async (openid: string) => {
  const rows = await db.sql`select from account a join way_in w on w.account_id = a.id where w.subject = ${openid}`
  return rows.count
}
async function seedDemoAccount(subject: string, about: string): Promise<string> {
  const id = newId()
  await db.sql`insert into account (id, created_at) values (${id}, ${clock.fieldNow()})`
  await db.sql`insert into way_in (kind, subject, account_id, about) values ('demo', ${subject}, ${id}, ${about})`
  return id
}

test('the first sign-in makes an account, the next one finds it', async () => {
  const first = await signIn('demo-oHfw-first')
  expect(first.statusCode).toBe(201)
  expect(first.json()).toEqual({ accessToken: expect.any(String), expiresInSeconds: 900, refreshToken: expect.any(String) })
  expect(first.headers['set-cookie']).toBeUndefined()
  const again = await signIn('demo-oHfw-first.2')
  const ids = [first, again].map(async (reply) => (await me(reply.json().accessToken)).json().accountId)
  const [one, other] = await Promise.all(ids)
  expect(one).toBe(other)
  expect(await countAccounts('oHfw-first')).toBe(1)
})

test('eight first sign-ins at once make one account', async () => {
  const replies = await Promise.all(Array.from({ length: 8 }, (_, i) => signIn(`demo-oHfw-eight.${i}`)))
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201))
  const accounts = await Promise.all(replies.map(async (reply) => (await me(reply.json().accessToken)).json().accountId))
  expect(new Set(accounts).size).toBe(1)
  const [orphans] =
    await db.sql`select count(*)::int as count from account a where not exists (select from way_in w where w.account_id = a.id)`
  expect(orphans?.count).toBe(0)
})

test('each refusal of WeChat reaches the phone as its own problem', async () => {
  const refusalOf = async (code: string) => {
    const { statusCode, headers, body } = await signIn(code)
    return [statusCode, JSON.parse(body).code, headers['retry-after']]
  }
  const spoil = (errcode: number) => upstreams.admin('faults', { system: 'wechat', fault: 'error', errcode, times: 1 })
  expect(await refusalOf('nonsense')).toEqual([400, 'wechat-code-invalid', undefined])
  await signIn('demo-oHfw-used')
  expect(await refusalOf('demo-oHfw-used')).toEqual([409, 'wechat-code-used', undefined])
  await upstreams.admin('wechat-users', { openid: 'oHfw-risky', blocked: true })
  expect(await refusalOf('demo-oHfw-risky')).toEqual([403, 'wechat-blocked', undefined])
  await spoil(45011)
  expect(await refusalOf('demo-a')).toEqual([429, 'wechat-too-often', '60'])
  await spoil(-1)
  expect(await refusalOf('demo-a')).toEqual([503, 'wechat-busy', '5'])
  await upstreams.admin('faults', { system: 'wechat', fault: 'down', times: 9 })
  expect(await refusalOf('demo-a')).toEqual([502, 'upstream-down', undefined])
  await upstreams.admin('faults', { system: 'wechat', fault: 'none' })
})

test('the demo lists the seeded people without their numbers, and lets one in by cookie', async () => {
  const accountId = await seedDemoAccount('周启航', '第一次来，还没实名')
  const { residents } = (await app.inject('/api/sign-ins/demo')).json()
  expect(residents).toContainEqual({ accountId, name: '周启航', about: '第一次来，还没实名' })
  const reply = await app.inject({ method: 'POST', url: '/api/sign-ins/demo', payload: { accountId } })
  expect(reply.statusCode).toBe(201)
  expect(reply.json()).toEqual({ accessToken: expect.any(String), expiresInSeconds: 900 })
  const cookie = String(reply.headers['set-cookie'])
  expect(cookie).toMatch(/^hfw-resident=[^;]+; Max-Age=2592000; Path=\/api\/sign-ins\/refresh; HttpOnly; Secure; SameSite=Strict$/)
})

test('an account of WeChat is no demo account', async () => {
  await signIn('demo-oHfw-real')
  const [way] = await db.sql<{ accountId: string }[]>`select account_id as "accountId" from way_in where subject = 'oHfw-real'`
  const reply = await app.inject({ method: 'POST', url: '/api/sign-ins/demo', payload: { accountId: way?.accountId } })
  expect([reply.statusCode, reply.json().code]).toEqual([404, 'account-not-found'])
})

test('where the demo is off, nobody is listed and nobody comes in', async () => {
  const accountId = await seedDemoAccount('何美仪', '有 1 个号')
  const list = await closed.app.inject('/api/sign-ins/demo')
  const enter = await closed.app.inject({ method: 'POST', url: '/api/sign-ins/demo', payload: { accountId } })
  expect([list, enter].map((reply) => [reply.statusCode, reply.json().code])).toEqual([
    [404, 'demo-off'],
    [404, 'demo-off'],
  ])
})

test('an expired or missing token is told before anything about the body', async () => {
  const ask = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/me/real-name', headers: { 'content-type': 'application/json', ...headers }, payload: '{"na' })
  const old = house.tokens.issue('resident', { subjectId: newId(), familyId: newId() }).accessToken
  const staff = house.tokens.issue('staff', { subjectId: newId(), familyId: newId() }).accessToken
  clock.pass({ minutes: 16 })
  const refusals = [await ask({}), await ask({ authorization: `Bearer ${old}` }), await ask({ authorization: `Bearer ${staff}` })]
  expect(refusals.map((reply) => [reply.statusCode, reply.json().code])).toEqual([
    [401, 'token-missing'],
    [401, 'token-expired'],
    [401, 'token-expired'],
  ])
})

test('a sign-in is forgotten a week after its end, and not before', async () => {
  const [left, stays] = [(await signIn('demo-oHfw-left')).json(), (await signIn('demo-oHfw-stays')).json()]
  const families = async () => (await db.sql`select id from sign_in_family`).map(({ id }) => id)
  await app.inject({ method: 'DELETE', url: '/api/sign-ins/current', headers: { authorization: `Bearer ${left.accessToken}` } })
  const forget = async () => jobs.find(({ name }) => name === 'forget-sign-ins')?.run()
  clock.pass({ days: 6 })
  await forget()
  expect(await families()).toContain(left.refreshToken.slice(0, 36))
  clock.pass({ days: 2 })
  await forget()
  expect(await families()).not.toContain(left.refreshToken.slice(0, 36))
  expect(await families()).toContain(stays.refreshToken.slice(0, 36))
})
