import { expect, test } from 'vitest'
import { dayEndsAt, deadlines, defaultPolicy, type PolicyVersion, resolvePolicy } from './policy.ts'

const place = { venueId: 'city-hall', offeringId: 'id-card' }
const now = new Date('2026-11-23T09:40:00+08:00')
const version = (more: Partial<PolicyVersion>): PolicyVersion => ({
  venueId: null,
  offeringId: null,
  effectiveFrom: new Date('2026-01-01T00:00:00+08:00'),
  rules: {},
  ...more,
})

test('without any version the defaults hold', () => {
  expect(resolvePolicy([], place, now)).toEqual(defaultPolicy)
})

test('the narrower wins: city, offering, venue, venue and offering', () => {
  const versions = [
    version({ ...place, rules: { leadMinutes: 4 } }),
    version({ venueId: 'city-hall', rules: { leadMinutes: 3, maxPerDay: 3 } }),
    version({ offeringId: 'id-card', rules: { leadMinutes: 2, maxPerDay: 2, horizonDays: 2 } }),
    version({ rules: { leadMinutes: 1, maxPerDay: 1, horizonDays: 1, sessionMinutes: 15 } }),
  ]
  expect(resolvePolicy(versions, place, now)).toEqual({
    ...defaultPolicy,
    leadMinutes: 4,
    maxPerDay: 3,
    horizonDays: 2,
    sessionMinutes: 15,
  })
})

test('what is of another place does not count', () => {
  const versions = [
    version({ venueId: 'other-hall', rules: { leadMinutes: 5 } }),
    version({ offeringId: 'tax', rules: { leadMinutes: 6 } }),
  ]
  expect(resolvePolicy(versions, place, now)).toEqual(defaultPolicy)
})

test('of two of the same rank the newest in force wins; one of the future waits for its day', () => {
  const versions = [
    version({ effectiveFrom: now, rules: { leadMinutes: 30 } }),
    version({ rules: { leadMinutes: 20 } }),
    version({ effectiveFrom: new Date(now.getTime() + 1), rules: { leadMinutes: 40 } }),
  ]
  expect(resolvePolicy(versions, place, now).leadMinutes).toBe(30)
})

test('the deadlines of a session are counted from its start', () => {
  expect(deadlines(defaultPolicy, new Date('2026-11-23T14:00:00+08:00'))).toEqual({
    bookableUntil: new Date('2026-11-23T13:00:00+08:00'),
    cancelUntil: new Date('2026-11-23T12:00:00+08:00'),
    checkInFrom: new Date('2026-11-23T13:30:00+08:00'),
    checkInUntil: new Date('2026-11-23T14:30:00+08:00'),
    lateBehaviour: 'tail',
  })
})

test('a day that lets in until midnight ends in the morning, one of ordinary hours before midnight', () => {
  expect(dayEndsAt(new Date('2026-11-24T00:00:00+08:00'))).toEqual(new Date('2026-11-24T06:00:00+08:00'))
  expect(dayEndsAt(new Date('2026-11-23T17:00:00+08:00'))).toEqual(new Date('2026-11-23T23:00:00+08:00'))
})
