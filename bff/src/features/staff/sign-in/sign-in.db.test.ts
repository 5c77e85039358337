import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { newId } from '../../../platform/id.ts'
import { hashPassword } from './password.ts'

const { app, db, clock, house } = await testApp()
const secret = new Secret({ size: 20 })
const passwordHash = await hashPassword('right-password', { logN: 4, r: 8, p: 1 })
let userName: string
let staffId: string

const digits = (secondsAway = 0) => new TOTP({ secret }).generate({ timestamp: clock.machineNow().getTime() + secondsAway * 1000 })
const post = async (url: string, payload: object, cookies = {}) => {
  const { statusCode: status, headers, body } = await app.inject({ method: 'POST', url, payload, cookies })
  return { status, headers, body: JSON.parse(body) }
}
const first = (password: string, name = userName) => post('/api/staff/sign-ins', { userName: name, password })
const second = (challenge: string, totp: string, carrier = 'body') => post('/api/staff/sign-ins/totp', { challenge, totp, carrier })
const challengeOf = async (): Promise<string> => (await first('right-password')).body.challenge
const codesOf = (replies: { status: number; body: { code?: string } }[]) => replies.map(({ status, body }) => body.code ?? status)

beforeEach(async () => {
  ;[staffId, userName] = [newId(), `hz-${newId()}`]
  await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${staffId}, ${userName}, '陈素云', '', ${passwordHash}, ${house.vault.encrypt(secret.base32)})`
  clock.pass({ hours: 1 })
})

test('password and digits together sign in, at a desk by cookie', async () => {
  const challenge = await first('right-password')
  expect(challenge).toMatchObject({ status: 200, body: { challenge: expect.any(String), expiresInSeconds: 300 } })
  const reply = await second(challenge.body.challenge, digits(), 'cookie')
  expect([reply.status, reply.body]).toEqual([201, { accessToken: expect.any(String), expiresInSeconds: 900 }])
  const cookie = String(reply.headers['set-cookie'])
  expect(cookie).toMatch(/^hfw-staff=[^;]+; Max-Age=1800; Path=\/api\/staff\/sign-ins\/refresh; HttpOnly; Secure; SameSite=Strict$/)
  const token = /^hfw-staff=([^;]+)/.exec(cookie)?.[1] ?? ''
  const refreshed = await post('/api/staff/sign-ins/refresh', {}, { 'hfw-staff': token })
  expect([refreshed.status, refreshed.body.refreshToken]).toEqual([201, undefined])
  expect(String(refreshed.headers['set-cookie'])).toMatch(/^hfw-staff=/)
  const refused = await post('/api/staff/sign-ins/refresh', {}, { 'hfw-staff': 'nonsense' })
  expect([refused.status, refused.body.code, String(refused.headers['set-cookie'])]).toEqual([
    401,
    'refresh-refused',
    expect.stringMatching(/^hfw-staff=;/),
  ])
})

test('the same digits are good once, even when they come four times at once', async () => {
  const challenge = await challengeOf()
  const replies = await Promise.all(Array.from({ length: 4 }, () => second(challenge, digits())))
  expect(codesOf(replies).toSorted()).toEqual([201, 'staff-totp-wrong', 'staff-totp-wrong', 'staff-totp-wrong'])
  expect(codesOf([await second(challenge, digits(-30)), await second(challenge, digits(30))])).toEqual(['staff-totp-wrong', 201])
})

test('a challenge is over after five minutes, and cannot be made up', async () => {
  const challenge = await challengeOf()
  clock.pass({ minutes: 5 })
  expect(codesOf([await second(challenge, digits()), await second('made-up', digits())])).toEqual([
    'staff-challenge-expired',
    'staff-challenge-expired',
  ])
})

test('five wrong passwords lock for 15 minutes, with since and until when', async () => {
  const replies = []
  for (let i = 0; i < 5; i += 1) {
    replies.push(await first('wrong'))
    clock.pass({ minutes: 1 })
  }
  expect(codesOf(replies)).toEqual([...Array(4).fill('staff-sign-in-wrong'), 'staff-locked'])
  const locked = await first('right-password')
  const now = clock.machineNow().getTime()
  expect([locked.status, locked.body.code, locked.body.facts]).toEqual([
    429,
    'staff-locked',
    { since: new Date(now - 5 * 60_000).toISOString(), until: new Date(now + 14 * 60_000).toISOString(), tries: 5 },
  ])
  expect(locked.headers['retry-after']).toBe(String(14 * 60))
  clock.pass({ minutes: 14 })
  expect((await first('right-password')).status).toBe(200)
})

test('ten guesses at once are judged five times', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => first('wrong')))
  expect(codesOf(replies).toSorted()).toEqual([...Array(6).fill('staff-locked'), ...Array(4).fill('staff-sign-in-wrong')])
})

test('wrong digits count with wrong passwords, and a right password between them takes nothing back', async () => {
  const replies = [await first('wrong'), await first('wrong')]
  const challenge = await challengeOf()
  replies.push(await second(challenge, '000000'), await second(await challengeOf(), '000000'), await second(await challengeOf(), '000000'))
  expect(codesOf(replies)).toEqual(['staff-sign-in-wrong', 'staff-sign-in-wrong', 'staff-totp-wrong', 'staff-totp-wrong', 'staff-locked'])
  expect(codesOf([await second(challenge, digits()), await first('right-password')])).toEqual(['staff-locked', 'staff-locked'])
})

test('the fifth try may still be the right one, and both factors together forget the others', async () => {
  for (let i = 0; i < 4; i += 1) await first('wrong')
  expect((await second(await challengeOf(), digits())).status).toBe(201)
  expect(codesOf([await first('wrong')])).toEqual(['staff-sign-in-wrong'])
})

test('tries of a quarter of an hour ago are forgotten', async () => {
  for (let i = 0; i < 4; i += 1) await first('wrong')
  clock.pass({ minutes: 15 })
  expect(codesOf([await first('wrong'), await first('wrong')])).toEqual(['staff-sign-in-wrong', 'staff-sign-in-wrong'])
})

test('an unknown name, like one that is switched off, answers like a wrong password and is locked like one', {
  timeout: 20_000,
}, async () => {
  await db.sql`update staff set active = false where id = ${staffId}`
  expect(codesOf([await first('right-password'), await first('x', 'nobody')])).toEqual(['staff-sign-in-wrong', 'staff-sign-in-wrong'])
  for (let i = 0; i < 3; i += 1) await first('x', 'nobody')
  const locked = await first('x', 'nobody')
  expect(locked.body).toMatchObject({ code: 'staff-locked', facts: { tries: 5 } })
})

test('a refresh of somebody who was switched off is refused', async () => {
  const { refreshToken } = (await second(await challengeOf(), digits())).body
  await db.sql`update staff set active = false where id = ${staffId}`
  expect((await post('/api/staff/sign-ins/refresh', { refreshToken })).body.code).toBe('refresh-refused')
})
