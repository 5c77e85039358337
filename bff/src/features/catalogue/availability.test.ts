import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { createAvailability } from './availability.ts'
import type { SessionRow, VenueDay } from './store.ts'

const monday = { venueId: 'hall', on: '2026-11-23' }
const tuesday = { venueId: 'hall', on: '2026-11-24' }
const at = new Date('2026-11-23T06:00:00Z')
const times = { startsAt: at, endsAt: at, bookableUntil: at, cancelUntil: at, checkInFrom: at, checkInUntil: at }
const open: SessionRow = {
  id: 's1',
  offeringId: 'id-card',
  ...times,
  lateBehaviour: 'tail',
  state: 'open',
  capacity: 5,
  booked: 1,
  version: 1,
}

/** A database whose answers wait until they are let go, and that counts how often it was asked. */
function given() {
  const clock = fixedClock()
  const asked: VenueDay[][] = []
  const stands = { booked: 1, version: 1 }
  const availability = createAvailability({
    clock,
    read: async (days) => {
      asked.push(days)
      const row = { ...open, ...stands }
      await Promise.resolve()
      return days.map((day) => ({ ...row, ...day, id: `${open.id} ${day.on}` }))
    },
  })
  const bookedOn = async (day: VenueDay) => (await availability.read('id-card', [day]))[0]?.[0]?.booked
  return { clock, asked, stands, availability, bookedOn }
}

test('all who ask at the same moment share one reading, and within a second nobody asks again', async () => {
  const { clock, asked, bookedOn } = given()
  await Promise.all([bookedOn(monday), bookedOn(monday), bookedOn(monday)])
  clock.pass({ seconds: 0.9 })
  await bookedOn(monday)
  expect(asked).toHaveLength(1)
  clock.pass({ seconds: 0.1 })
  await bookedOn(monday)
  expect(asked).toHaveLength(2)
})

test('a booking that is heard shows at once without a reading, an older word changes nothing', async () => {
  const { asked, availability, bookedOn } = given()
  await bookedOn(monday)
  availability.hear({ venueId: 'hall', sessionId: 's1 2026-11-23', version: 3, remaining: 2 })
  availability.hear({ venueId: 'hall', sessionId: 's1 2026-11-23', version: 2, remaining: 3 })
  expect([await bookedOn(monday), asked.length]).toEqual([3, 1])
})

test('a reading that set out before a booking was heard does not undo it', async () => {
  const { clock, availability, bookedOn } = given()
  await bookedOn(monday)
  clock.pass({ seconds: 1 })
  const reading = bookedOn(monday)
  availability.hear({ venueId: 'hall', sessionId: 's1 2026-11-23', version: 2, remaining: 0 })
  expect(await reading).toBe(5)
})

test('after a gap in the line, and for a session nobody knows yet, all is read again', async () => {
  const { clock, stands, availability, bookedOn } = given()
  await bookedOn(monday)
  clock.pass({ seconds: 0.1 })
  stands.booked = 2
  availability.hear(undefined)
  expect(await bookedOn(monday)).toBe(2)
  stands.booked = 3
  availability.hear({ venueId: 'hall', sessionId: 'new', version: 0, remaining: 5 })
  expect(await bookedOn(monday)).toBe(3)
})

test('days gone by leave the memory', async () => {
  const { availability, bookedOn } = given()
  await bookedOn(monday)
  await bookedOn(tuesday)
  availability.forgetBefore('2026-11-24')
  expect(availability.size()).toBe(1)
})
