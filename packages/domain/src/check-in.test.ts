import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradeOf, isSameReading, judgeArrival, verdictOutcomes } from './check-in.ts'
import { toOn } from './local-time.ts'
import { dayEndsAt, lateBehaviours } from './policy.ts'

const at = (time: string) => new Date(`2026-11-${time}+08:00`)
const arrival = {
  state: 'confirmed' as const,
  venueId: 'city-hall',
  startsOn: '2026-11-23',
  checkInFrom: at('23T13:30:00'),
  checkInUntil: at('23T14:30:00'),
  lastCheckInUntil: at('23T17:30:00'),
  lateBehaviour: 'tail' as const,
}
const desk = { venueId: 'city-hall', today: '2026-11-23', now: at('23T13:50:00') }

test('within the window the resident has arrived, the first and the last moment included', () => {
  for (const now of [arrival.checkInFrom, desk.now, arrival.checkInUntil]) expect(judgeArrival(arrival, { ...desk, now })).toBe('arrived')
})

test('before the window it is too early; after it the policy decides', () => {
  expect(judgeArrival(arrival, { ...desk, now: at('23T13:29:59') })).toBe('too-early')
  const late = { ...desk, now: at('23T14:30:01') }
  expect(judgeArrival(arrival, late)).toBe('late')
  expect(judgeArrival({ ...arrival, lateBehaviour: 'void' }, late)).toBe('too-late')
  expect(judgeArrival({ ...arrival, lateBehaviour: 'rebook' }, late)).toBe('too-late')
})

test('what was withdrawn is cancelled, at whatever desk', () => {
  for (const state of ['cancelled', 'revoked', 'moved'] as const) {
    expect(judgeArrival({ ...arrival, state }, { ...desk, venueId: 'other-hall' })).toBe('cancelled')
  }
})

test('another venue and another day are named before anything else of the time', () => {
  expect(judgeArrival(arrival, { ...desk, venueId: 'other-hall' })).toBe('other-venue')
  expect(judgeArrival(arrival, { ...desk, today: '2026-11-22', now: at('22T13:50:00') })).toBe('other-day')
})

test('who came already is told so; who was missed is too late', () => {
  expect(judgeArrival({ ...arrival, state: 'checked-in' }, desk)).toBe('already-arrived')
  expect(judgeArrival({ ...arrival, state: 'served' }, desk)).toBe('already-arrived')
  expect(judgeArrival({ ...arrival, state: 'missed' }, desk)).toBe('too-late')
})

test('a window that begins before midnight lets in the evening before', () => {
  const window = { checkInFrom: at('23T23:00:00'), checkInUntil: at('24T00:30:00'), lastCheckInUntil: at('25T00:00:00') }
  const night = { ...arrival, startsOn: '2026-11-24', ...window }
  expect(judgeArrival(night, { ...desk, now: at('23T23:10:00') })).toBe('arrived')
  expect(judgeArrival(night, { ...desk, now: at('23T22:59:00') })).toBe('other-day')
})

const lastNight = { ...arrival, checkInFrom: at('23T22:30:00'), checkInUntil: at('24T00:00:00'), lastCheckInUntil: at('24T00:00:00') }
const nextDay = (now: Date) => ({ venueId: 'city-hall', today: '2026-11-24', now })

test('past midnight who is late is late as before midnight, until the day has ended; then it is another day', () => {
  expect(judgeArrival(lastNight, nextDay(at('24T00:04:00')))).toBe('late')
  expect(judgeArrival({ ...lastNight, lateBehaviour: 'void' }, nextDay(at('24T00:04:00')))).toBe('too-late')
  expect(judgeArrival(lastNight, nextDay(at('24T05:59:59')))).toBe('late')
  expect(judgeArrival(lastNight, nextDay(at('24T06:00:00')))).toBe('other-day')
  expect(judgeArrival({ ...lastNight, state: 'missed' }, nextDay(at('24T09:00:00')))).toBe('other-day')
})

const minutes = (from: number, to: number) => fc.integer({ min: from, max: to }).map((count) => count * 60_000)
const anyVisit = fc
  .record({
    start: minutes(0, 1439),
    early: minutes(0, 60),
    late: minutes(0, 60),
    rest: minutes(0, 600),
    behaviour: fc.constantFrom(...lateBehaviours),
  })
  .map(({ start, early, late, rest, behaviour }) => {
    const startsAt = at('23T00:00:00').getTime() + start
    const until = startsAt + late
    const window = { checkInFrom: new Date(startsAt - early), checkInUntil: new Date(until), lastCheckInUntil: new Date(until + rest) }
    return { ...arrival, ...window, lateBehaviour: behaviour }
  })
const anyTime = minutes(-1440, 2 * 1440).map((after) => new Date(at('23T00:00:00').getTime() + after))
const deskAt = (now: Date) => ({ venueId: 'city-hall', today: toOn(now), now })

test('who came before has come before, at any hour of any day', () => {
  fc.assert(
    fc.property(anyVisit, anyTime, fc.constantFrom('checked-in' as const, 'served' as const), (visit, now, state) => {
      expect(judgeArrival({ ...visit, state }, deskAt(now))).toBe('already-arrived')
    }),
  )
})

test('from the first moment of its window to the end of its day no visit is of another day, and midnight changes no verdict', () => {
  fc.assert(
    fc.property(anyVisit, anyTime, (visit, now) => {
      fc.pre(visit.checkInFrom <= now && now < dayEndsAt(visit.lastCheckInUntil))
      const afterwards = visit.lateBehaviour === 'tail' ? 'late' : 'too-late'
      expect(judgeArrival(visit, deskAt(now))).toBe(now <= visit.checkInUntil ? 'arrived' : afterwards)
    }),
  )
})

test('within ten seconds at one desk it is still the same reading', () => {
  const first = { by: 'chen', at: desk.now }
  const after = (seconds: number) => new Date(desk.now.getTime() + seconds * 1000)
  expect(isSameReading(first, { by: 'chen', at: after(9) })).toBe(true)
  expect(isSameReading(first, { by: 'chen', at: after(10) })).toBe(false)
  expect(isSameReading(first, { by: 'huang', at: after(1) })).toBe(false)
})

test('only who may go on to the line without a word is green', () => {
  expect(verdictOutcomes.filter((outcome) => gradeOf(outcome) === 'ok')).toEqual(['arrived'])
  expect(verdictOutcomes.filter((outcome) => gradeOf(outcome) === 'warn')).toEqual(['already-arrived', 'late', 'too-early'])
})
