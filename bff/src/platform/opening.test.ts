import { expect, test } from 'vitest'
import type { Opening } from '../db/tables/venue.ts'
import { isOpenAt, listPeriods, openingFor } from './opening.ts'

const day = { fromMinute: 540, toMinute: 1020 }
const morning = { fromMinute: 540, toMinute: 720 }
const hall: Opening = { weekdays: [1, 2, 3, 4, 5], holidays: false, periods: [day], saturday: [morning] }
const alwaysOpen = { weekdays: [0, 1, 2, 3, 4, 5, 6], holidays: true, periods: [day] }

test('a hall is open on workdays, and on the weekend that makes up for a holiday', () => {
  expect(listPeriods(hall, '2026-11-23')).toEqual([day])
  expect(listPeriods(hall, '2026-10-10')).toEqual([day])
  expect(listPeriods(hall, '2026-01-04')).toEqual([day])
  expect(listPeriods(hall, '2026-10-01')).toEqual([])
})

test('a free Saturday has its own hours, one within a holiday has none', () => {
  expect(listPeriods(hall, '2026-11-28')).toEqual([morning])
  expect(listPeriods({ ...hall, saturday: [] }, '2026-11-28')).toEqual([])
  expect(listPeriods(hall, '2026-10-03')).toEqual([])
  expect(listPeriods(hall, '2026-11-29')).toEqual([])
})

test('who never closes is open on holidays and Sundays too', () => {
  expect(listPeriods(alwaysOpen, '2026-10-03')).toEqual([day])
  expect(listPeriods(alwaysOpen, '2026-11-29')).toEqual([day])
})

test('a hall is open within its hours, not at noon between them, not at night and not on a Sunday', () => {
  const noonRest = { ...hall, periods: [morning, { fromMinute: 840, toMinute: 1020 }] }
  const openAt = (opening: Opening, at: string) => isOpenAt(opening, new Date(`${at}:00+08:00`))
  const monday = ['08:59', '09:00', '11:59', '12:00', '13:59', '14:00', '17:00'].map((time) => openAt(noonRest, `2026-11-23T${time}`))
  expect(monday).toEqual([false, true, true, false, false, true, false])
  expect([openAt(hall, '2026-11-28T10:00'), openAt(hall, '2026-11-28T14:00'), openAt(hall, '2026-11-29T10:00')]).toEqual([
    true,
    false,
    false,
  ])
  const always = { ...alwaysOpen, periods: [{ fromMinute: 0, toMinute: 1440 }] }
  expect([openAt(always, '2026-11-29T03:00'), openAt(always, '2026-11-29T23:59')]).toEqual([true, true])
})

test('what a hall does not serve on Saturdays rests then, and has the hours of the hall on every other day', () => {
  const property = openingFor(hall, { saturday: false })
  expect(listPeriods(property, '2026-11-28')).toEqual([])
  expect(listPeriods(property, '2026-11-23')).toEqual([day])
  expect(openingFor(hall, { saturday: true })).toEqual(hall)
})
