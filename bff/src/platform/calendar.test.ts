import { expect, test } from 'vitest'
import { addDays, isWorkday, toInstant, toLocalDate, toMinutesOfDay, weekdayOf } from './calendar.ts'

test('the day in the city begins at 16:00 UTC', () => {
  expect(toLocalDate(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  expect(toLocalDate(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
  expect(toMinutesOfDay(new Date('2026-11-23T01:40:00Z'))).toBe(9 * 60 + 40)
})

test('minutes of a day are an instant, and 1440 of them the next midnight', () => {
  expect(toInstant('2026-11-23', 9 * 60).toISOString()).toBe('2026-11-23T01:00:00.000Z')
  expect(toInstant('2026-11-23', 1440)).toEqual(toInstant('2026-11-24', 0))
})

test('days are counted over the ends of months and years', () => {
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual([0, 1])
})

test('a holiday on a weekday is free, and the Sunday that makes up for it is worked', () => {
  expect(isWorkday('2026-11-23')).toBe(true)
  expect(isWorkday('2026-11-22')).toBe(false)
  expect(isWorkday('2026-10-01')).toBe(false)
  expect(isWorkday('2026-10-10')).toBe(true)
})
