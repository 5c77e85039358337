import { inspect } from 'node:util'
import { type Fault, startSandbox } from '@huifuwu/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHttp } from '../../platform/http.ts'
import { Problem } from '../../problem.ts'
import { createWechat, type WechatSettings } from './index.ts'

const wechatApp = { appId: 'wx-app', secret: 'wechat-secret-of-this-test' }
const appSecrets = { wechat: wechatApp, gateway: { paasId: 'huifuwu', token: 'token' } }
const mobile = '13800005620'
let sandbox: Awaited<ReturnType<typeof startSandbox>>
let nowMs: number

beforeEach(async () => {
  nowMs = Date.now()
  sandbox = await startSandbox({ port: 0, host: '127.0.0.1', appSecrets, now: () => nowMs })
})
afterEach(() => sandbox.stop())

const wechat = (more: Partial<WechatSettings> = {}) =>
  createWechat({ url: sandbox.url, appId: wechatApp.appId, appSecret: wechatApp.secret, ...more }, { machineNow: () => new Date(nowMs) })
const post = (path: string, body: object) =>
  fetch(sandbox.url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
const spoil = (fault: Fault) => post('/admin/faults', { system: 'wechat', ...fault })
const mintPhoneCode = async () => ((await (await post('/admin/wechat-codes', { mobile })).json()) as { phoneCode: string }).phoneCode
const revokeToken = () => fetch(`${sandbox.url}/admin/wechat-token`, { method: 'DELETE' })

async function countCalls(path: string): Promise<number> {
  const { calls } = (await (await fetch(`${sandbox.url}/admin/calls`)).json()) as { calls: { path: string }[] }
  return calls.filter((call) => call.path === path).length
}

async function refusalOf(answer: Promise<unknown>): Promise<Problem> {
  const refusal = await answer.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(refusal instanceof Problem)) throw new Error('not refused with a problem')
  const printed = inspect(refusal, { depth: 9 }) + JSON.stringify(refusal)
  for (const secret of [wechatApp.secret, mobile, 'oHfw-lin-xiaohe', 'session_key']) expect(printed).not.toContain(secret)
  return refusal
}

test('a login code becomes the openid and nothing else', async () => {
  expect(await wechat().exchangeCode('demo-oHfw-lin-xiaohe')).toEqual({ openid: 'oHfw-lin-xiaohe' })
})

test('each refusal of WeChat has its problem', async () => {
  const { exchangeCode } = wechat()
  expect(await refusalOf(exchangeCode('nonsense'))).toMatchObject({ code: 'wechat-code-invalid' })
  await exchangeCode('demo-oHfw-lin-xiaohe')
  expect(await refusalOf(exchangeCode('demo-oHfw-lin-xiaohe'))).toMatchObject({ code: 'wechat-code-used' })
  await post('/admin/wechat-users', { openid: 'oHfw-lin-xiaohe', blocked: true })
  expect(await refusalOf(exchangeCode('demo-oHfw-lin-xiaohe.2'))).toMatchObject({ code: 'wechat-blocked' })
  await spoil({ fault: 'error', errcode: 45011 })
  expect(await refusalOf(exchangeCode('demo-a'))).toMatchObject({ code: 'wechat-too-often' })
  await spoil({ fault: 'error', errcode: -1 })
  expect(await refusalOf(exchangeCode('demo-a'))).toMatchObject({ code: 'wechat-busy', more: { headers: { 'retry-after': '5' } } })
})

test.each([{ appId: 'other' }, { appSecret: 'other' }])('a wrong app is our own mistake: %o', async (wrong) => {
  expect(await refusalOf(wechat(wrong).exchangeCode('demo-a'))).toMatchObject({
    code: 'upstream-down',
    more: { facts: { system: 'wechat' } },
  })
})

test.each(['down', 'malformed', 'hang-up'] as const)('an exchange with a WeChat that is %s is never repeated', async (fault) => {
  await spoil({ fault })
  expect(await refusalOf(wechat().exchangeCode('demo-oHfw-lin-xiaohe'))).toMatchObject({
    code: 'upstream-down',
    more: { facts: { system: 'wechat' } },
  })
  expect(await countCalls('/sns/jscode2session')).toBe(1)
})

test('a slow WeChat is given up within the deadline', async () => {
  await spoil({ fault: 'slow' })
  const since = performance.now()
  expect(await refusalOf(wechat({ deadlineMs: 300 }).exchangeCode('demo-a'))).toMatchObject({
    code: 'upstream-slow',
    more: { facts: { system: 'wechat' } },
  })
  expect(performance.now() - since).toBeLessThan(900)
})

test('a phone code becomes the mobile once, within five minutes', async () => {
  const { fetchPhone } = wechat()
  const code = await mintPhoneCode()
  expect(await fetchPhone(code)).toBe(mobile)
  expect(await refusalOf(fetchPhone(code))).toMatchObject({ code: 'phone-code-expired' })
  const late = await mintPhoneCode()
  nowMs += 5 * 60_000
  expect(await refusalOf(fetchPhone(late))).toMatchObject({ code: 'phone-code-expired' })
})

test('one access token serves everybody until shortly before its end', async () => {
  const { fetchPhone } = wechat()
  await Promise.all([1, 2, 3].map((n) => fetchPhone(`demo-${mobile}.${n}`)))
  expect(await countCalls('/cgi-bin/stable_token')).toBe(1)
  nowMs += (7200 - 239) * 1000
  await fetchPhone(`demo-${mobile}.4`)
  expect(await countCalls('/cgi-bin/stable_token')).toBe(2)
})

test('an access token revoked early is renewed once, and the phone code is not lost', async () => {
  const { fetchPhone } = wechat()
  await fetchPhone(`demo-${mobile}.1`)
  await revokeToken()
  expect(await fetchPhone(`demo-${mobile}.2`)).toBe(mobile)
  expect(await countCalls('/cgi-bin/stable_token')).toBe(2)
})

test('a token refused even after its renewal is the trouble of the system', async () => {
  const { fetchPhone } = wechat()
  await fetchPhone(`demo-${mobile}.1`)
  const before = await countCalls('/wxa/business/getuserphonenumber')
  await spoil({ fault: 'error', errcode: 40001, path: '/wxa/' })
  expect(await refusalOf(fetchPhone(`demo-${mobile}.2`))).toMatchObject({ code: 'upstream-down', more: { facts: { system: 'wechat' } } })
  expect(await countCalls('/wxa/business/getuserphonenumber')).toBe(before + 2)
})

test('log and reply of a failed exchange carry neither code nor secret', async () => {
  await spoil({ fault: 'hang-up' })
  const lines: string[] = []
  const clock = { fieldNow: () => new Date(0), machineNow: () => new Date() }
  const app = createHttp({ clock, level: 'trace', trustProxy: '', logTo: { write: (line) => void lines.push(line) } })
  app.post('/exchange', () => wechat().exchangeCode('demo-oHfw-lin-xiaohe'))
  const reply = await app.inject({ method: 'POST', url: '/exchange' })
  expect(reply.statusCode).toBe(502)
  expect(lines.join('')).toContain('wechat was not reached')
  for (const secret of [wechatApp.secret, 'oHfw-lin-xiaohe']) expect(lines.join('') + reply.body).not.toContain(secret)
})
