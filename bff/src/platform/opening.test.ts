import { expect, test } from 'vitest'
import type { Opening } from '../db/tables/venue.ts'
import { listPeriods } from './opening.ts'

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
