import { createHmac, sign } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { toKeyPair } from './ed25519.ts'
import { createTokens } from './tokens.ts'

const seed = (letter: string) => Buffer.alloc(32, letter)
const ring = (...ids: string[]) => ids.map((id) => `${id}:${seed(id).toString('base64')}`).join(',')
const lin = { subjectId: 'lin', familyId: 'phone' }
const clock = fixedClock()
const open = (keys: string, at = clock) => createTokens(fastify(), { keys, clock: at })
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claims = { sub: 'lin', aud: 'resident', fam: 'phone', exp: Math.floor(clock.machineNow().getTime() / 1000) + 600 }

const tokens = await open(ring('a'))
const { accessToken } = tokens.issue('resident', lin)

test('a token tells who came in, the first time and from memory', () => {
  expect(tokens.read('resident', accessToken)).toEqual(lin)
  expect(tokens.read('resident', accessToken)).toEqual(lin)
})

test('a resident token opens nothing for staff', () => {
  expect(tokens.read('resident', accessToken)).toEqual(lin)
  expect(tokens.read('staff', accessToken)).toBeUndefined()
})

test('a token lives 15 minutes, remembered or not', async () => {
  const later = fixedClock()
  const own = await open(ring('a'), later)
  expect(own.issue('resident', lin).expiresInSeconds).toBe(900)
  later.pass({ minutes: 14 })
  expect(own.read('resident', accessToken)).toEqual(lin)
  later.pass({ minutes: 1 })
  expect(own.read('resident', accessToken)).toBeUndefined()
  const fresh = await open(ring('a'), later)
  expect(fresh.read('resident', accessToken)).toBeUndefined()
})

test('an altered token is not ours', () => {
  const [head, , signature] = accessToken.split('.')
  expect(tokens.read('resident', `${head}.${part({ ...claims, sub: 'chen' })}.${signature}`)).toBeUndefined()
  expect(tokens.read('resident', `${accessToken.slice(0, -4)}AAAA`)).toBeUndefined()
  for (const text of ['', '.', 'a.b.c', 'x'.repeat(5000)]) expect(tokens.read('resident', text)).toBeUndefined()
})

test('no signature, or one made with the public key as a secret, is not ours', () => {
  expect(tokens.read('resident', `${part({ alg: 'none', kid: 'a' })}.${part(claims)}.`)).toBeUndefined()
  const text = `${part({ alg: 'HS256', kid: 'a' })}.${part(claims)}`
  const secret = toKeyPair(seed('a')).publicKey.export({ format: 'pem', type: 'spki' })
  expect(tokens.read('resident', `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`)).toBeUndefined()
})

test('a token without an end is refused', () => {
  const text = `${part({ alg: 'EdDSA', kid: 'a' })}.${part({ ...claims, exp: undefined })}`
  const signature = sign(null, Buffer.from(text), toKeyPair(seed('a')).privateKey).toString('base64url')
  expect(tokens.read('resident', `${text}.${signature}`)).toBeUndefined()
})

test('after a rotation the old key still opens, and once revoked it does not', async () => {
  const rotated = await open(ring('b', 'a'))
  expect(rotated.read('resident', accessToken)).toEqual(lin)
  const retired = await open(ring('b'))
  expect(retired.read('resident', accessToken)).toBeUndefined()
  expect(tokens.read('resident', rotated.issue('resident', lin).accessToken)).toBeUndefined()
})
