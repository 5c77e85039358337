import { expect, test } from 'vitest'
import { refuseBooking } from './session.ts'

const bookableUntil = new Date('2026-11-23T13:00:00+08:00')
const session = { state: 'open' as const, bookableUntil, capacity: 2, booked: 1 }
const before = new Date(bookableUntil.getTime() - 1)

test('an open session with a place left can be booked until its lead time', () => {
  expect(refuseBooking(session, before)).toBeUndefined()
  expect(refuseBooking(session, bookableUntil)).toBe('session-past')
})

test('the last place taken, nothing is left, nor when capacity fell below what is booked', () => {
  expect(refuseBooking({ ...session, booked: 2 }, before)).toBe('sold-out')
  expect(refuseBooking({ ...session, booked: 3 }, before)).toBe('sold-out')
})

test('a session that is planned or closed says so, whatever else is true of it', () => {
  expect(refuseBooking({ ...session, state: 'planned', booked: 2 }, bookableUntil)).toBe('session-closed')
  expect(refuseBooking({ ...session, state: 'closed' }, before)).toBe('session-closed')
})
