import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createCodes } from './code.ts'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const codes = createCodes(`1:${key('c')}`)
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const visit = fc.record({ id: fc.uuid(), startsOn: fc.constant('2026-11-23') })

test('what was signed is read', async () => {
  await fc.assert(
    fc.asyncProperty(visit, async ({ id, startsOn }) => {
      expect(codes.read(await codes.toText({ id, startsOn }))).toEqual({ appointmentId: id })
    }),
  )
})

test('a code with one sign changed is never accepted', async () => {
  await fc.assert(
    fc.asyncProperty(visit, fc.nat({ max: 126 }), fc.constantFrom(...signs), async (appointment, at, sign) => {
      const text = await codes.toText(appointment)
      fc.pre(text[at] !== sign)
      expect(codes.read(text.slice(0, at) + sign + text.slice(at + 1))).toBeTypeOf('string')
    }),
    { numRuns: 1500 },
  )
})

test('the signature of one appointment is worth nothing on another', async () => {
  const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
  const [one, other] = await Promise.all(ids.map((id) => codes.toText({ id, startsOn: '2026-11-23' })))
  expect(codes.read(`${one?.slice(0, 31)}${other?.slice(31)}`)).toBe('forged')
})

test('a retired key still opens what it signed; one that left the ring does not', async () => {
  const appointment = { id: '00000000-0000-4000-8000-000000000001', startsOn: '2026-11-23' }
  const old = await codes.toText(appointment)
  expect(createCodes(`2:${key('d')},1:${key('c')}`).read(old)).toEqual({ appointmentId: appointment.id })
  expect(createCodes(`2:${key('d')}`).read(old)).toBe('forged')
  expect(createCodes(`1:${key('d')}`).read(old)).toBe('forged')
})

test('the id of a key must fit into its byte', () => {
  expect(() => createCodes(`a:${key('c')}`)).toThrow('number up to 255')
  expect(() => createCodes(`256:${key('c')}`)).toThrow('number up to 255')
})

test('what is no code of ours is absent, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(codes.read(text)).toBe('absent')
    }),
  )
})
