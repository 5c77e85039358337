import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastReleasedOn, releasesAt } from './release.ts'

const week = { horizonDays: 7, releaseMinute: 9 * 60 }

test('of seven days the last is released at nine, today being the first', () => {
  expect(lastReleasedOn(week, new Date('2026-11-23T08:59:59+08:00'))).toBe('2026-11-28')
  expect(lastReleasedOn(week, new Date('2026-11-23T09:00:00+08:00'))).toBe('2026-11-29')
  expect(releasesAt(week, '2026-11-29')).toEqual(new Date('2026-11-23T09:00:00+08:00'))
})

test('a horizon of one day is today, from the hour of release on', () => {
  expect(lastReleasedOn({ horizonDays: 1, releaseMinute: 480 }, new Date('2026-11-23T08:00:00+08:00'))).toBe('2026-11-23')
})

test('the last released day is the last whose release has come, at every instant', () => {
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 1439 }), (now, horizonDays, releaseMinute) => {
      const horizon = { horizonDays, releaseMinute }
      const last = lastReleasedOn(horizon, now)
      const next = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      expect(releasesAt(horizon, last) <= now && now < releasesAt(horizon, next)).toBe(true)
    }),
  )
})
