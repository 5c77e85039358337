import { randomUUID } from 'node:crypto'
import type { Appointment } from '@huifuwu/contract'
import { openCode, toCode } from '@huifuwu/domain'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStage, type Stage } from '../stage/stage.ts'
import { residentOf, staffOf } from './accounts.ts'
import { type Caller, createCaller, digitsOf, type Reply } from './caller.ts'
import { lookAround } from './city.ts'
import { signToken } from './token.ts'

let stage: Stage
let caller: Caller
let city: ReturnType<typeof lookAround>
/** 陈家宁 has booked nothing yet, 许文彬 may come in now, 罗建辉 works at the self-service hall. */
let chen: string
let xu: string
let xuNext: Appointment
let luo: string

beforeAll(async () => {
  stage = await openStage({ filled: inject('filled') })
  caller = createCaller(stage.demo)
  city = lookAround(caller, stage.demo)
  chen = await caller.residentToken('陈家宁')
  xu = await caller.residentToken('许文彬')
  luo = await caller.staffToken('hz-zizhu-02')
  xuNext = await city.nextOf(xu)
})
afterAll(() => stage.stop())

const answer = ({ status, code }: Reply<unknown>): string => `${status} ${code}`
const expired = '401 token-expired'

test('a token that is over by an hour, though signed with the right key, is refused', async () => {
  const { accountId: sub } = residentOf(stage.demo, '陈家宁')
  const still = signToken(stage.secrets, { sub, aud: 'resident', expiresIn: 60 })
  const over = signToken(stage.secrets, { sub, aud: 'resident', expiresIn: -3600 })
  expect((await caller.call('GET /me', { token: still })).status).toBe(200)
  expect(answer(await caller.call('GET /me', { token: over }))).toBe(expired)
})

test('a token that is garbage, altered, or without a signature is refused', async () => {
  const [head, claims] = chen.split('.')
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
  for (const token of ['garbage', `${chen.slice(0, -4)}AAAA`, `${head}.${claims}.`, `${none}.${claims}.`, 'x'.repeat(6000)]) {
    expect(answer(await caller.call('GET /me', { token }))).toBe(expired)
  }
})

test('without a token the answer is the same however broken the body is', async () => {
  for (const raw of ['{', '', '[]', '{"unknown":1}', 'x'.repeat(200_000)]) {
    expect(answer(await caller.call('POST /appointments', { raw }))).toBe('401 token-missing')
  }
})

test('a token that was signed out is refused within a moment, whichever process is asked', async () => {
  const token = await caller.residentToken('钟志远')
  expect((await caller.call('DELETE /sign-ins/current', { token })).status).toBe(204)
  const from = stage.readLog().length
  const ask = async () => answer(await caller.call('GET /appointments?when=upcoming', { token, alone: true }))
  const askAll = () => Promise.all(Array.from({ length: 8 }, ask))
  await expect.poll(askAll, { timeout: 5000 }).toEqual(Array(8).fill(expired))
  // Whoever comes alone is taken by any of them: asked long enough, by each.
  const refusedAt = () =>
    new Set(
      [
        ...stage
          .readLog()
          .slice(from)
          .matchAll(/"pid":(\d+)[^\n]*"problem":"token-expired"/g),
      ].map(([, pid]) => pid),
    )
  await expect.poll(async () => [await askAll(), refusedAt().size], { timeout: 10_000 }).toEqual([Array(8).fill(expired), stage.processes])
})

test('a token of the staff opens nothing of a resident, nor the other way round', async () => {
  expect(answer(await caller.call('GET /me', { token: luo }))).toBe(expired)
  expect(answer(await caller.call('GET /staff/me', { token: chen }))).toBe(expired)
})

test("somebody else's appointment is not there: neither to be seen nor to be cancelled", async () => {
  const path = `/appointments/${xuNext.id}`
  expect(answer(await caller.call(`GET ${path}`, { token: chen }))).toBe('404 appointment-not-found')
  expect(answer(await caller.call(`POST ${path}/cancellation`, { token: chen }))).toBe('404 appointment-not-found')
  expect((await caller.call<Appointment>(`GET ${path}`, { token: xu })).body.state).toBe('confirmed')
})

test('a session that is past takes nobody', async () => {
  const { id } = await city.findSession('past')
  expect(answer(await city.book(chen, id))).toBe('409 session-closed')
  expect(answer(await city.book(chen, randomUUID()))).toBe('404 session-not-found')
})

test('the same key with another wish is refused, with the same wish it is the same appointment', async () => {
  const key = randomUUID()
  const [first, second] = [await city.findSession('open', 2), await city.findSession('open', 5)]
  const booked = await city.book(chen, first.id, key)
  expect(booked.status).toBe(201)
  expect(answer(await city.book(chen, second.id, key))).toBe('409 key-reused')
  expect((await city.book(chen, first.id, key)).body.id).toBe(booked.body.id)
  expect(answer(await city.book(chen, second.id))).toBe('409 duplicate-appointment')
})

test('a body of 10 MB is refused by its size, and the next request is answered', async () => {
  const raw = JSON.stringify({ filling: 'x'.repeat(10_000_000) })
  expect(answer(await caller.call('POST /appointments', { token: chen, raw }))).toBe('413 body-too-large')
  expect((await caller.call('GET /me', { token: chen })).status).toBe(200)
})

test('what is not JSON, not said to be JSON, or of another shape is told apart', async () => {
  const post = (sent: object) => caller.call<{ fields?: unknown }>('POST /appointments', { token: chen, ...sent })
  expect(answer(await post({ raw: '{"venueId":' }))).toBe('400 body-not-json')
  expect(answer(await post({ raw: '{"__proto__":{"venueId":"self-help-hall"}}' }))).toBe('400 body-not-json')
  expect(answer(await post({}))).toBe('400 body-missing')
  expect(answer(await post({ raw: 'venueId=self-help-hall', type: 'application/x-www-form-urlencoded' }))).toBe('415 media-type')
  const strange = await post({ body: { ...xuNext, surprise: true } })
  expect(answer(strange)).toBe('400 invalid-request')
  expect(strange.body.fields).toBeTruthy()
  expect(answer(await post({ key: 'not-a-uuid', body: { venueId: 'x', matterId: 'x', sessionId: randomUUID() } }))).toBe(
    '400 invalid-request',
  )
  expect(answer(await caller.call('GET /appointments/1%27%20or%201=1', { token: chen }))).toBe('400 invalid-request')
  expect(answer(await caller.call('GET /secrets', { token: chen }))).toBe('404 no-route')
})

test('a forged code, and a genuine one altered by hand, are told from codes that are none', async () => {
  const opened = openCode(xuNext.code ?? '')
  if (!opened) throw new Error('not a code')
  const { signed, signature } = opened
  const otherDay = Uint8Array.from(signed, (byte, at) => (at === 19 ? byte + 1 : byte))
  for (const code of [toCode(signed, signature.toReversed()), toCode(otherDay, signature)]) {
    expect((await city.read(luo, { code })).body).toMatchObject({ outcome: 'forged-code', grade: 'bad', person: null, ticket: null })
  }
  for (const code of ['您好，我要办事🙂', 'https://example.com/?id=1', `A${'🙂'.repeat(126)}`, "'; drop table ticket; --"]) {
    expect((await city.read(luo, { code })).body).toMatchObject({ outcome: 'unknown-code', grade: 'bad', ticket: null })
  }
})

test('a typed number with one wrong sign is caught before anybody is looked for', async () => {
  const wrong = xuNext.number.slice(0, 7) + (xuNext.number.endsWith('7') ? '8' : '7')
  expect(answer(await city.read(luo, { number: wrong }))).toBe('400 number-invalid')
  expect(answer(await city.read(luo, { number: '🙂' }))).toBe('400 number-invalid')
  expect(answer(await city.read(luo, {}))).toBe('400 invalid-request')
})

test('staff read codes only where they may', async () => {
  const wen = await caller.staffToken('hc-zixun-01')
  expect(answer(await city.read(wen, { code: xuNext.code }))).toBe('403 not-permitted')
  const { body } = await caller.call<{ waiting: { id: string }[] }>('GET /staff/venues/self-help-hall/tickets?areaId=self-help', {
    token: luo,
  })
  const path = `/staff/venues/self-help-hall/tickets/${body.waiting[0]?.id}/outcome`
  expect(answer(await caller.call(`POST ${path}`, { token: wen, body: { outcome: 'served' } }))).toBe('403 not-permitted')
})

test('two desks that read one code at the same moment give one ticket', async () => {
  const chenSu = await caller.staffToken('hz-huzheng-07')
  const { code } = xuNext
  const verdicts = await Promise.all([luo, chenSu, luo, chenSu].map((token) => city.read(token, { code })))
  const numbers = verdicts.map(({ body }) => body.ticket?.number)
  expect(numbers[0]).toMatch(/^\D+\d+$/)
  expect(new Set(numbers).size).toBe(1)
  expect(verdicts.map(({ body }) => body.outcome)).toContain('arrived')
})

test('the digits of the authenticator are good once', async () => {
  const userName = 'hc-huzheng-03'
  const totp = digitsOf(staffOf(stage.demo, userName).totpSecret)
  const enter = async () =>
    caller.call('POST /staff/sign-ins/totp', { body: { challenge: await caller.challenge(userName), totp, carrier: 'body' } })
  expect((await enter()).status).toBe(201)
  expect(answer(await enter())).toBe('401 staff-totp-wrong')
})

test('a wrong password and an unknown user name get the same answer', async () => {
  for (const userName of ['hc-huzheng-03', 'nobody']) {
    expect(answer(await caller.call('POST /staff/sign-ins', { body: { userName, password: 'wrong' } }))).toBe('401 staff-sign-in-wrong')
  }
})
