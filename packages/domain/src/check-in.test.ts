import { expect, test } from 'vitest'
import { gradeOf, isSameReading, judgeArrival, verdictOutcomes } from './check-in.ts'

const at = (time: string) => new Date(`2026-11-${time}+08:00`)
const arrival = {
  state: 'confirmed' as const,
  venueId: 'city-hall',
  startsOn: '2026-11-23',
  checkInFrom: at('23T13:30:00'),
  checkInUntil: at('23T14:30:00'),
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
  const night = { ...arrival, startsOn: '2026-11-24', checkInFrom: at('23T23:00:00'), checkInUntil: at('24T00:30:00') }
  expect(judgeArrival(night, { ...desk, now: at('23T23:10:00') })).toBe('arrived')
  expect(judgeArrival(night, { ...desk, now: at('23T22:59:00') })).toBe('other-day')
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
