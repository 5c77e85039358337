import type { Day, SessionLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { findNearestFree, findOpenDay } from './nearest-free.ts'

const session = (hour: number, state: SessionLine['state']) =>
  ({ startsAt: `2022-03-18T0${hour}:00:00.000Z`, state, remaining: state === 'open' ? 2 : 0 }) as SessionLine
const day = (on: string, state: Day['state']): Day => ({ on, state, remaining: 0, releasesAt: null })

const morning = [session(1, 'open'), session(2, 'full'), session(3, 'closed'), session(4, 'open')]

test('from a full session the way on is the next free one', () => {
  expect(findNearestFree(morning, session(2, 'full').startsAt)).toBe(morning[3])
})

test('with nothing free after it, the last free one before it', () => {
  expect(findNearestFree(morning, session(5, 'full').startsAt)).toBe(morning[3])
  expect(findNearestFree(morning.slice(0, 3), session(3, 'closed').startsAt)).toBe(morning[0])
})

test('on a day without places there is none', () => {
  expect(findNearestFree([session(1, 'full')], session(1, 'full').startsAt)).toBeUndefined()
})

test('the next open day is after this one, else the first of all', () => {
  const days = [day('2022-03-16', 'open'), day('2022-03-17', 'full'), day('2022-03-18', 'open')]
  expect(findOpenDay(days, '2022-03-17')?.on).toBe('2022-03-18')
  expect(findOpenDay(days, '2022-03-19')?.on).toBe('2022-03-16')
  expect(findOpenDay(days.slice(1, 2), '2022-03-16')).toBeUndefined()
})
