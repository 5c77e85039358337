import { expect, test } from 'vitest'
import { createNonces } from './nonces.ts'
import { refuseSignature } from './signature.ts'

const client = { paasId: 'huifuwu', token: 'example-token' }
const vector = '1CBE4B698BA3427DB7633DE6E5F8425C1F5F75275EFC9555B1C4EF5D92682C08'
const signed = (more: object = {}) => ({
  'x-tif-paasid': 'huifuwu',
  'x-tif-timestamp': '1700000000',
  'x-tif-nonce': 'abcdef0123456789',
  'x-tif-signature': vector,
  ...more,
})
const at = (seconds: number) => {
  const now = () => seconds * 1000
  return { now, nonces: createNonces(now) }
}

test('the gateway accepts the known vector in upper and in lower case', () => {
  expect(refuseSignature(signed(), client, at(1_700_000_000))).toBeUndefined()
  expect(refuseSignature(signed({ 'x-tif-signature': vector.toLowerCase() }), client, at(1_700_000_000))).toBeUndefined()
})

test('the other header family signs the same way', () => {
  const rio = Object.fromEntries(Object.entries(signed()).map(([name, value]) => [name.replace('tif', 'rio'), value]))
  expect(refuseSignature(rio, client, at(1_700_000_000))).toBeUndefined()
})

test.each([
  [180, undefined],
  [181, 400000401],
  [-1, undefined],
  [-2, 400000401],
])('a signature that is %i s old answers %s', (age, errcode) => {
  expect(refuseSignature(signed(), client, at(1_700_000_000 + age))).toBe(errcode)
})

test('a nonce is good once', () => {
  const gateway = at(1_700_000_000)
  expect(refuseSignature(signed(), client, gateway)).toBeUndefined()
  expect(refuseSignature(signed(), client, gateway)).toBe(400000401)
})

test('a stranger, a wrong token and a short nonce are told apart', () => {
  expect(refuseSignature(signed({ 'x-tif-paasid': 'stranger' }), client, at(1_700_000_000))).toBe(400000403)
  expect(refuseSignature(signed(), { ...client, token: 'other' }, at(1_700_000_000))).toBe(400000401)
  expect(refuseSignature(signed({ 'x-tif-nonce': 'short' }), client, at(1_700_000_000))).toBe(400000400)
  expect(refuseSignature({}, client, at(1_700_000_000))).toBe(400000400)
})
