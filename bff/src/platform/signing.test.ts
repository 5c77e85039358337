import { expect, test } from 'vitest'
import { isSigned, type SigningProfile, signatureOf, signHeaders, signingDefaults } from './signing.ts'

const tif: SigningProfile = { family: 'tif', hexCase: 'upper', ...signingDefaults }
const token = 'example-token'
const now = new Date(1_700_000_000_000)
const sent = { timestamp: '1700000000', nonce: 'abcdef0123456789' }
const vector = '1CBE4B698BA3427DB7633DE6E5F8425C1F5F75275EFC9555B1C4EF5D92682C08'
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('the known vector comes out', () => {
  expect(signatureOf(token, sent).toUpperCase()).toBe(vector)
})

test('a signature is right in either case, and wrong when one sign differs or is missing', () => {
  const isRight = (signature: string) => isSigned(tif, { token, now }, { ...sent, signature })
  expect([vector, vector.toLowerCase()].map(isRight)).toEqual([true, true])
  expect([vector.replace('1C', '1D'), vector.slice(1), `${vector.slice(1)}g`, ''].map(isRight)).toEqual([false, false, false, false])
})

test.each([
  [-2, false],
  [-1, true],
  [180, true],
  [181, false],
])('a signature %i s old: %s', (age, accepted) => {
  expect(isSigned(tif, { token, now: later(age) }, { ...sent, signature: vector })).toBe(accepted)
})

test('a timestamp that is no number is refused', () => {
  expect(isSigned(tif, { token, now }, { ...sent, timestamp: 'soon', signature: vector })).toBe(false)
})

test('headers carry the family, the case and the nonce length of the profile', () => {
  const upper = signHeaders(tif, { paasId: 'huifuwu', token }, now)
  expect(upper).toMatchObject({ 'x-tif-paasid': 'huifuwu', 'x-tif-timestamp': '1700000000' })
  expect(upper['x-tif-nonce']).toMatch(/^[\da-f]{16}$/)
  expect(upper['x-tif-signature']).toMatch(/^[\dA-F]{64}$/)
  const lower = signHeaders({ ...tif, family: 'rio', hexCase: 'lower', nonceLength: 20 }, { paasId: 'huifuwu', token }, now)
  expect(lower['x-rio-nonce']).toHaveLength(20)
  expect(lower['x-rio-signature']).toMatch(/^[\da-f]{64}$/)
})

test('every request has a nonce of its own', () => {
  const nonces = Array.from({ length: 50 }, () => signHeaders(tif, { paasId: 'huifuwu', token }, now)['x-tif-nonce'])
  expect(new Set(nonces).size).toBe(50)
})
