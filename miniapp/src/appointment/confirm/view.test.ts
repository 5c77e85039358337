import type { SessionLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { sayCost, showArrival, showCost } from './view.ts'

const session = {
  startsAt: '2022-03-18T10:00:00+08:00',
  cancelUntil: '2022-03-18T08:00:00+08:00',
  checkInFrom: '2022-03-18T09:30:00+08:00',
  checkInUntil: '2022-03-18T10:30:00+08:00',
  lateBehaviour: 'tail',
} as SessionLine
const at = (time: string): Date => new Date(`${time}:00+08:00`)

test('until when cancelling is free stands before the tap', () => {
  expect(showCost(session, at('2022-03-15T09:40'))).toBe('不来请在 3月18日 8:00 前取消，不记违约')
  expect(sayCost(session, at('2022-03-17T09:40'))).toBe('不去了，明天上午 8:00 前退掉就行。')
})

test('booked after that deadline, it promises nothing it cannot keep', () => {
  expect(showCost(session, at('2022-03-18T08:30'))).toBe('不来请在 10:00 前取消，号好让给别人')
})

test('when to be there, and what being late means at this hall', () => {
  expect(showArrival(session)).toBe('9:30 起可签到。10:30 前到都算准时，再晚也能办，排到队尾。')
  expect(showArrival({ ...session, lateBehaviour: 'rebook' })).toContain('再晚就要重新约')
})

test('check-in that opens before midnight says so', () => {
  const early = { ...session, startsAt: '2022-03-18T00:30:00+08:00', checkInFrom: '2022-03-17T23:30:00+08:00' } as SessionLine
  expect(showArrival(early)).toContain('前一天 23:30 起可签到')
})
