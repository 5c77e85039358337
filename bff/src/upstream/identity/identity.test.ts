import { inspect } from 'node:util'
import { refuseIdNumber } from '@huifuwu/domain'
import { type Fault, people, startSandbox } from '@huifuwu/sandbox'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHttp } from '../../platform/http.ts'
import { signHeaders, signingDefaults } from '../../platform/signing.ts'
import { Problem } from '../../problem.ts'
import { createIdentity, type IdentitySettings } from './index.ts'

const key = { paasId: 'huifuwu', token: 'gateway-token-of-this-test' }
const appSecrets = { gateway: key, wechat: { appId: 'wx-app', secret: 'wx-secret' } }
const tif = { family: 'tif', hexCase: 'upper' } as const
const [lin] = people
const claimed = { name: '林晓禾', idNumber: '441302198806160328', mobile: '13800005620' }
let sandbox: Awaited<ReturnType<typeof startSandbox>>

beforeEach(async () => {
  sandbox = await startSandbox({ port: 0, host: '127.0.0.1', appSecrets })
})
afterEach(() => sandbox.stop())

const identity = (more: Partial<IdentitySettings> = {}, skewMs = 0) =>
  createIdentity(
    { url: sandbox.url, paasId: key.paasId, paasToken: key.token, ...tif, ...more },
    { machineNow: () => new Date(Date.now() + skewMs) },
  )
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(sandbox.url + path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })
const spoil = (fault: Fault) => post('/admin/faults', { system: 'identity', ...fault })
const countCalls = async () => ((await (await fetch(`${sandbox.url}/admin/calls`)).json()) as { calls: unknown[] }).calls.length

async function refusalOf(verdict: Promise<unknown>): Promise<Problem> {
  const refusal = await verdict.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(refusal instanceof Problem)) throw new Error('not refused with a problem')
  const printed = inspect(refusal, { depth: 9 }) + JSON.stringify(refusal)
  for (const secret of [...Object.values(claimed), key.token, key.paasId]) expect(printed).not.toContain(secret)
  return refusal
}

test('everybody invented has a valid id number', () => {
  expect(people.map(({ idNumber }) => refuseIdNumber(idNumber)).filter(Boolean)).toEqual([])
  expect(lin).toMatchObject(claimed)
})

test('the register tells match, mismatch and unknown apart', async () => {
  const { verifyPerson } = identity()
  const verdicts = await Promise.all(people.map(verifyPerson))
  expect(verdicts.filter((verdict) => verdict === 'match')).toHaveLength(12)
  expect(Object.fromEntries(people.map(({ name }, i) => [name, verdicts[i]]))).toMatchObject({
    林晓禾: 'match',
    梁子谦: 'unknown',
    温淑芬: 'mismatch',
  })
  expect(await verifyPerson({ ...claimed, name: '林小禾' })).toBe('mismatch')
})

test.each([
  ['tif', 'upper'],
  ['tif', 'lower'],
  ['rio', 'upper'],
  ['rio', 'lower'],
] as const)('the gateway takes a signature of family %s in %s case', async (family, hexCase) => {
  expect(await identity({ family, hexCase }).verifyPerson(claimed)).toBe('match')
})

test.each([-200, 200])('a clock %s s off is refused as the trouble of the system, not of the person', async (seconds) => {
  const refusal = await refusalOf(identity({}, seconds * 1000).verifyPerson(claimed))
  expect(refusal).toMatchObject({
    code: 'upstream-down',
    more: { facts: { system: 'identity' } },
    cause: { message: 'identity refused with 400000401' },
  })
})

test('a signature with another token is refused', async () => {
  const refusal = await refusalOf(identity({ paasToken: 'another' }).verifyPerson(claimed))
  expect(refusal).toMatchObject({ code: 'upstream-down', cause: { message: 'identity refused with 400000401' } })
})

test('a replayed nonce is refused by the gateway', async () => {
  const headers = signHeaders({ ...tif, ...signingDefaults }, key, new Date())
  const body = { xm: claimed.name, gmsfhm: claimed.idNumber, sjhm: claimed.mobile }
  expect((await post('/ebus/population/verify', body, headers)).status).toBe(200)
  const replay = await post('/ebus/population/verify', body, headers)
  expect([replay.status, await replay.json()]).toEqual([401, { errcode: 400000401, errmsg: 'bad signature' }])
})

test.each(['slow', 'stalled'] as const)('a %s gateway is given up within the deadline', async (fault) => {
  await spoil({ fault })
  const since = performance.now()
  const refusal = await refusalOf(identity({ deadlineMs: 300 }).verifyPerson(claimed))
  expect(refusal).toMatchObject({ code: 'upstream-slow', more: { facts: { system: 'identity' } } })
  expect(performance.now() - since).toBeLessThan(900)
})

test.each(['down', 'malformed', 'oversized', 'hang-up'] as const)(
  'a gateway that is %s gets three tries and is then down',
  async (fault) => {
    await spoil({ fault })
    expect(await refusalOf(identity().verifyPerson(claimed))).toMatchObject({
      code: 'upstream-down',
      more: { facts: { system: 'identity' } },
    })
    expect(await countCalls()).toBe(3)
  },
)

test('a gateway that stumbles twice still answers, each try with a nonce of its own', async () => {
  await spoil({ fault: 'error', status: 529, errcode: 400000529, times: 2 })
  expect(await identity().verifyPerson(claimed)).toBe('match')
})

test('too many requests are not repeated', async () => {
  await spoil({ fault: 'error', status: 429, errcode: 400000429 })
  expect(await refusalOf(identity().verifyPerson(claimed))).toMatchObject({ code: 'busy', more: { facts: { system: 'identity' } } })
  expect(await countCalls()).toBe(1)
})

test('a reply without the deciding field decides nothing', async () => {
  await spoil({ fault: 'error', errcode: 0 })
  expect(await refusalOf(identity().verifyPerson(claimed))).toMatchObject({
    cause: { message: 'identity answered without a known result' },
  })
})

test('a gateway that cannot be reached is down, without a word about whom it was asked', async () => {
  const refusal = await refusalOf(identity({ url: 'http://127.0.0.1:9' }).verifyPerson(claimed))
  expect(refusal).toMatchObject({ code: 'upstream-down', more: { facts: { system: 'identity' } } })
})

test('log and reply of a failed verification say nothing of the person', async () => {
  await spoil({ fault: 'malformed' })
  const lines: string[] = []
  const clock = { fieldNow: () => new Date(0), machineNow: () => new Date() }
  const app = createHttp({ clock, level: 'trace', trustProxy: '', logTo: { write: (line) => void lines.push(line) } })
  app.post('/verify', () => identity().verifyPerson(claimed))
  const reply = await app.inject({ method: 'POST', url: '/verify', payload: claimed })
  expect([reply.statusCode, reply.json()]).toMatchObject([502, { code: 'upstream-down', facts: { system: 'identity' } }])
  expect(lines.join('')).toContain('identity answered no JSON object')
  for (const secret of [...Object.values(claimed), key.token]) expect(lines.join('') + reply.body).not.toContain(secret)
})
