import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bornOn, normaliseIdNumber, refuseIdNumber, sexOf } from './id-number.ts'

const weights = Array.from({ length: 17 }, (_, i) => 2 ** (17 - i) % 11)
/** GB 11643 as it stands: the weights are powers of two, the check makes the sum 1 modulo 11. */
function complete(body: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  const check = (12 - (sum % 11)) % 11
  return body + (check === 10 ? 'X' : check)
}
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
const birthday = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const idNumber = fc.tuple(digits(6), birthday, digits(3)).map(([place, on, order]) => complete(place + on.replaceAll('-', '') + order))

test('the example of the standard is right', () => {
  expect(refuseIdNumber('11010519491231002X')).toBeUndefined()
  expect([bornOn('11010519491231002X'), sexOf('11010519491231002X')]).toEqual(['1949-12-31', 'female'])
  expect(sexOf('440524188001010014')).toBe('male')
})

test('every right number passes, and one wrong digit never does', () => {
  fc.assert(
    fc.property(idNumber, fc.nat({ max: 16 }), fc.integer({ min: 1, max: 9 }), (made, at, more) => {
      expect(refuseIdNumber(made)).toBeUndefined()
      const wrong = made.slice(0, at) + ((Number(made[at]) + more) % 10) + made.slice(at + 1)
      expect(refuseIdNumber(wrong)).toBeDefined()
    }),
  )
})

test('a number is read as people type and paste it', () => {
  for (const text of [
    '11010519491231002x',
    '110105 19491231 002X',
    '１１０１０５１９４９１２３１００２ｘ',
    '110105-19491231-002X\u200b',
    '\u300011010519491231002Ｘ',
  ]) {
    expect(normaliseIdNumber(text)).toBe('11010519491231002X')
  }
})

test.each([
  ['', 'too-short'],
  ['110105491231002', 'too-short'],
  ['11010519491231002X0', 'too-long'],
  ['1101051949123100X2', 'wrong-sign'],
  ['11010519491231002Y', 'wrong-sign'],
  ['110105194902300021', 'wrong-date'],
  ['110105194913010021', 'wrong-date'],
  ['110105189901010021', 'wrong-date'],
  ['110105194912310021', 'wrong-check'],
])('%s is refused: %s', (text, refusal) => {
  expect(refuseIdNumber(text)).toBe(refusal)
})
