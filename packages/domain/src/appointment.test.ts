import { expect, test } from 'vitest'
import { appointmentStates, holdsClaim, refuseCancel, takesPlace } from './appointment.ts'

const startsAt = new Date('2026-11-23T14:00:00+08:00')
const before = new Date(startsAt.getTime() - 1)

test('who is expected, came or stayed away takes a place; who gave it back does not', () => {
  expect(appointmentStates.filter(takesPlace)).toEqual(['confirmed', 'checked-in', 'served', 'missed'])
})

test('only an appointment in force holds a claim, and it takes a place too', () => {
  expect(appointmentStates.filter(holdsClaim)).toEqual(['confirmed', 'checked-in'])
  expect(appointmentStates.filter(holdsClaim).every(takesPlace)).toBe(true)
})

test('a place can be given back until its session begins', () => {
  expect(refuseCancel({ state: 'confirmed', startsAt }, before)).toBeUndefined()
  expect(refuseCancel({ state: 'confirmed', startsAt }, startsAt)).toBe('cancel-too-late')
})

test.each(appointmentStates.filter((state) => state !== 'confirmed'))('what is %s cannot be cancelled', (state) => {
  expect(refuseCancel({ state, startsAt }, before)).toBe('appointment-not-cancellable')
})
