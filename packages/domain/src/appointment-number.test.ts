import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAppointmentNumber, normaliseNumber, showNumber, toAppointmentNumber } from './appointment-number.ts'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const number = fc.uint8Array({ minLength: 7, maxLength: 7 }).map(toAppointmentNumber)
const place = fc.nat({ max: 7 })

test('every number that is made is one', () => {
  fc.assert(
    fc.property(number, (made) => {
      expect(made).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
      expect(isAppointmentNumber(made)).toBe(true)
    }),
  )
})

test('one wrong sign is always noticed', () => {
  fc.assert(
    fc.property(number, place, fc.constantFrom(...signs), (made, at, sign) => {
      fc.pre(made[at] !== sign)
      expect(isAppointmentNumber(made.slice(0, at) + sign + made.slice(at + 1))).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('two signs that changed places are always noticed, wherever they stand', () => {
  fc.assert(
    fc.property(number, place, place, (made, a, b) => {
      fc.pre(made[a] !== made[b])
      const swapped = [...made]
      ;[swapped[a], swapped[b]] = [made[b] ?? '', made[a] ?? '']
      expect(isAppointmentNumber(swapped.join(''))).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('a number is read as people type it', () => {
  fc.assert(
    fc.property(number, (made) => {
      const wide = [...made].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')
      const typed = [
        showNumber(made),
        made.toLowerCase(),
        ` ${made}\u3000`,
        wide,
        made.replace(/0/g, 'o').replace(/1/g, 'l'),
        made.replace(/-/g, '\u2014'),
      ]
      for (const text of typed) expect(normaliseNumber(text)).toBe(made)
    }),
  )
})

test.each(['', '7K2M4QX', '7K2M4QXDD', '7K2M4QXU', '惠服务', '😀😀😀😀'])('%j is no number', (text) => {
  expect(isAppointmentNumber(normaliseNumber(text))).toBe(false)
})
