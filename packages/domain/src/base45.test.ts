import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase45, toBase45 } from './base45.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
])('%s is written as the specification writes it', (text, code) => {
  expect(toBase45(bytesOf(text))).toBe(code)
  expect(fromBase45(code)).toEqual(bytesOf(text))
})

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(fromBase45(toBase45(bytes))).toEqual(bytes)
    }),
  )
})

test('what can be read is written the same way again: there is one text for every code', () => {
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }), (text) => {
      const bytes = fromBase45(text)
      if (bytes) expect(toBase45(bytes)).toBe(text)
    }),
  )
})

test.each(['A', ':::', 'abc', '惠服务', 'GGW', 'ZZ'])('%s is not base45', (text) => {
  expect(fromBase45(text)).toBeUndefined()
})
