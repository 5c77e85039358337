import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PolicyVersion } from './policy.ts'
import { findRelease, lastReleasedOn, releasesAt } from './release.ts'

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

const place = { venueId: 'city-hall', offeringId: 'id-card' }
const version = (effectiveFrom: string, rules: PolicyVersion['rules']): PolicyVersion => ({
  venueId: null,
  offeringId: null,
  effectiveFrom: new Date(effectiveFrom),
  rules,
})
const now = new Date('2026-11-23T09:40:00+08:00')
const release = (on: string, ...versions: PolicyVersion[]) => findRelease({ versions, place }, on, now)

test('without a change ahead a day is released as the policy of today says, also when its moment has passed', () => {
  expect(release('2026-11-30')).toEqual(new Date('2026-11-24T09:00:00+08:00'))
  expect(release('2026-11-29')).toEqual(new Date('2026-11-23T09:00:00+08:00'))
})

test('a policy that comes before a release decides its hour', () => {
  const later = version('2026-11-25T00:00:00+08:00', { releaseMinute: 14 * 60 })
  expect(release('2026-11-30', later)).toEqual(new Date('2026-11-24T09:00:00+08:00'))
  expect(release('2026-12-01', later)).toEqual(new Date('2026-11-25T14:00:00+08:00'))
})

test('a longer horizon releases what it newly holds when it comes into force', () => {
  const longer = version('2026-11-25T12:00:00+08:00', { horizonDays: 14 })
  expect(release('2026-12-05', longer)).toEqual(new Date('2026-11-25T12:00:00+08:00'))
  expect(release('2026-12-09', longer)).toEqual(new Date('2026-11-26T09:00:00+08:00'))
})

test('a shorter one puts off what was not out yet', () => {
  const shorter = version('2026-11-24T00:00:00+08:00', { horizonDays: 3 })
  expect(release('2026-11-30', shorter)).toEqual(new Date('2026-11-28T09:00:00+08:00'))
})

test('the moment that is told is the one at which the last released day reaches it', () => {
  const minutes = fc.integer({ min: 0, max: 1439 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      minutes,
      fc.integer({ min: 1, max: 30 }),
      minutes,
      fc.integer({ min: 1, max: 9999 }),
      (...given) => {
        const [horizonDays, releaseMinute, nextDays, nextMinute, ahead] = given
        const from = new Date(now.getTime() + ahead * 60_000)
        const versions = [
          version('2026-01-01T00:00:00Z', { horizonDays, releaseMinute }),
          version(from.toISOString(), { horizonDays: nextDays, releaseMinute: nextMinute }),
        ]
        const on = '2026-12-09'
        const at = findRelease({ versions, place }, on, now)
        const reached = (instant: Date) =>
          lastReleasedOn(instant < from ? { horizonDays, releaseMinute } : { horizonDays: nextDays, releaseMinute: nextMinute }, instant) >=
          on
        expect(reached(at)).toBe(true)
        expect(at > now && reached(new Date(at.getTime() - 1))).toBe(false)
      },
    ),
  )
})
