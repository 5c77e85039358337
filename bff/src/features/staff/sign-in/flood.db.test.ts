import { beforeEach, expect, test, vi } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { newId } from '../../../platform/id.ts'
import { hashPassword } from './password.ts'

/** While `gates.closed`, a guess that is being judged stands in `gates.held` until it is let through. */
const { judged, gates } = vi.hoisted(() => {
  // Whoever took the real one before, in another file, is loaded anew.
  vi.resetModules()
  return { judged: [] as string[], gates: { closed: false, held: [] as (() => void)[] } }
})

vi.mock(import('./password.ts'), async (original) => {
  const { hashPassword, isPassword } = await original()
  const cheap = await hashPassword('nobody has it', { logN: 4, r: 8, p: 1 })
  return {
    hashPassword,
    isPassword: async (password, hash = cheap) => {
      judged.push(password)
      if (gates.closed && password === 'guess') await new Promise<void>((through) => gates.held.push(through))
      return isPassword(password, hash)
    },
  }
})

const { app, db, clock } = await testApp({ environment: { TRUST_PROXY: '127.0.0.1' } })
const userName = 'honest'
await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
  values (${newId()}, ${userName}, '陈素云', '', ${await hashPassword('right', { logN: 4, r: 8, p: 1 })}, ${Buffer.alloc(1)})`

async function signIn(address: string, given: { userName: string; password: string }) {
  const headers = { 'x-forwarded-for': address }
  const reply = await app.inject({ method: 'POST', url: '/api/staff/sign-ins', payload: given, headers })
  return { code: reply.json().code ?? reply.statusCode, retryAfter: Number(reply.headers['retry-after'] ?? 0) }
}
const guess = (address: string) => signIn(address, { userName: newId(), password: 'guess' })
const honest = (address: string) => signIn(address, { userName, password: 'right' })
const patience = 10_000
const repeat = <Answer>(times: number, ask: () => Promise<Answer>) => Promise.all(Array.from({ length: times }, ask))

beforeEach(() => {
  judged.length = 0
  clock.pass({ minutes: 2 })
})

test('a flood of unknown names from one address neither keeps out nor holds up somebody at another', async () => {
  gates.closed = true
  const refused: number[] = []
  const flood = repeat(200, async () => {
    const { code, retryAfter } = await guess('203.0.113.9')
    if (code === 'too-many-requests') refused.push(retryAfter)
  })
  await vi.waitFor(() => expect(refused).toHaveLength(190), patience)
  const welcome = honest('198.51.100.7')
  await vi.waitFor(() => expect(refused).toHaveLength(191), patience)
  await vi.waitFor(() => expect(gates.held).toHaveLength(2), patience)
  gates.held.shift()?.()
  expect((await welcome).code).toBe(200)
  expect(judged.slice(0, 3)).toEqual(['guess', 'guess', 'right'])
  gates.closed = false
  for (const through of gates.held) through()
  await flood
  expect(judged).toHaveLength(10)
  expect(Math.min(...refused)).toBeGreaterThanOrEqual(1)
})

test('thirty wrong ones in a minute from one address, and no more are judged', async () => {
  for (let tried = 0; tried < 30; tried += 1) expect((await guess('203.0.113.9')).code).toBe('staff-sign-in-wrong')
  const refused = await honest('203.0.113.9')
  expect([refused.code, refused.retryAfter, judged.length]).toEqual(['too-many-requests', 60, 30])
  expect((await honest('198.51.100.7')).code).toBe(200)
  clock.pass({ minutes: 1 })
  expect((await honest('203.0.113.9')).code).toBe(200)
})

test('a hall that signs in at one address is not counted', async () => {
  for (let signed = 0; signed < 40; signed += 1) expect((await honest('198.51.100.7')).code).toBe(200)
})
