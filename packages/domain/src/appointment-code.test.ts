import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseCode, openCode, toCode, toSignedBytes } from './appointment-code.ts'

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const payload = fc.record({ keyId: fc.nat({ max: 255 }), appointmentId: fc.uuid(), startsOn: day })
const signature = fc.uint8Array({ minLength: 64, maxLength: 64 })

test('a code is 127 signs that a QR holds as they are, and opens to what went in', () => {
  fc.assert(
    fc.property(payload, signature, (given, sealed) => {
      const code = toCode(toSignedBytes(given), sealed)
      expect(code).toMatch(/^A[0-9A-Z $%*+\-./:]{126}$/)
      expect(openCode(code)).toMatchObject({ ...given, signature: sealed, signed: toSignedBytes(given) })
    }),
  )
})

test('a code survives the scanner: lower case, full width, a line break, lost spaces at its end', () => {
  fc.assert(
    fc.property(payload, signature, (given, sealed) => {
      const code = toCode(toSignedBytes(given), sealed)
      const wide = [...code].map((sign) => (sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))).join('')
      for (const text of [code, code.toLowerCase(), wide, `${code}\r\n`, ` ${code}`, code.trimEnd()]) expect(normaliseCode(text)).toBe(code)
    }),
  )
})

test('whatever else a scanner sends is answered: it is no code of ours', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(openCode(normaliseCode(text))).toBeUndefined()
    }),
  )
  for (const text of ['', 'A', ' ', 'http://example.org/a?b', '惠服务', `A${'0'.repeat(126)}`])
    expect(openCode(normaliseCode(text))).toBeUndefined()
})
