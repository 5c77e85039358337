import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSandbox } from './index.ts'

const appSecrets = { wechat: { appId: 'wx-app', secret: 'wx-secret' }, gateway: { paasId: 'huifuwu', token: 'token' } }
let nowMs = Date.UTC(2026, 10, 23)
let sandbox: Awaited<ReturnType<typeof startSandbox>>

beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 23)
  sandbox = await startSandbox({ port: 0, host: '127.0.0.1', appSecrets, now: () => nowMs })
})
afterEach(() => sandbox.stop())

const read = async (reply: Response) => (reply.status === 204 ? {} : ((await reply.json()) as Record<string, unknown>))
const get = async (path: string) => read(await fetch(sandbox.url + path))
const post = async (path: string, body: object) =>
  read(await fetch(sandbox.url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }))
const signIn = (code: string, secret = 'wx-secret', appId = 'wx-app') =>
  get(`/sns/jscode2session?appid=${appId}&secret=${secret}&js_code=${code}&grant_type=authorization_code`)
const askToken = (force = false) =>
  post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: 'wx-app', secret: 'wx-secret', force_refresh: force })

test('a login code tells the openid once', async () => {
  expect(await signIn('demo-oHfw-lin-xiaohe')).toMatchObject({ openid: 'oHfw-lin-xiaohe' })
  expect(await signIn('demo-oHfw-lin-xiaohe')).toMatchObject({ errcode: 40163 })
  expect(await signIn('demo-oHfw-lin-xiaohe.2')).toMatchObject({ openid: 'oHfw-lin-xiaohe' })
  expect(await signIn('nonsense')).toMatchObject({ errcode: 40029 })
})

test('a wrong app and a wrong secret are told apart', async () => {
  expect(await signIn('demo-a', 'wx-secret', 'other')).toMatchObject({ errcode: 40013 })
  expect(await signIn('demo-a', 'other')).toMatchObject({ errcode: 40125 })
})

test('a minted code dies after five minutes', async () => {
  const { loginCode } = await post('/admin/wechat-codes', { openid: 'o-1' })
  nowMs += 5 * 60_000
  expect(await signIn(String(loginCode))).toMatchObject({ errcode: 40029 })
})

test('the 101st sign-in of a minute is too often, and the next minute is free again', async () => {
  for (let n = 0; n < 100; n += 1) expect(await signIn(`demo-o-1.${n}`)).toMatchObject({ openid: 'o-1' })
  expect(await signIn('demo-o-1.again')).toMatchObject({ errcode: 45011 })
  nowMs += 60_000
  expect(await signIn('demo-o-1.later')).toMatchObject({ openid: 'o-1' })
})

test('the stable token stays until it is forced or near its end, and the old one lives on for five minutes', async () => {
  const first = await askToken()
  expect(await askToken()).toEqual(first)
  expect(await askToken(true)).toEqual(first)
  nowMs += 30_000
  const second = await askToken(true)
  expect(second.access_token).not.toBe(first.access_token)
  const phone = (token: unknown, code: string) => post(`/wxa/business/getuserphonenumber?access_token=${token}`, { code })
  expect(await phone(first.access_token, 'demo-13800005620')).toMatchObject({ phone_info: { purePhoneNumber: '13800005620' } })
  nowMs += 300_000
  expect(await phone(first.access_token, 'demo-13800005620.2')).toMatchObject({ errcode: 40001 })
  expect(await phone(second.access_token, 'demo-13800005620.2')).toMatchObject({ errcode: 0 })
})

test('a fault heals after the stated number of requests and leaves the other system alone', async () => {
  await post('/admin/faults', { system: 'wechat', fault: 'error', errcode: -1, times: 1 })
  expect(await post('/ebus/population/verify', {})).toMatchObject({ errcode: 400000400 })
  expect(await signIn('demo-o-1')).toMatchObject({ errcode: -1 })
  expect(await signIn('demo-o-1')).toMatchObject({ openid: 'o-1' })
})

test('calls are listed without what they carried', async () => {
  await signIn('demo-o-1')
  const listed = await get('/admin/calls')
  expect(listed.calls).toMatchObject([{ system: 'wechat', method: 'GET', path: '/sns/jscode2session' }])
  expect(JSON.stringify(listed)).not.toMatch(/wx-secret|demo-o-1/)
})
