import { expect, test } from 'vitest'
import {
  showDayPlainly,
  showDayTwice,
  showEarliest,
  showRemaining,
  showStartPlainly,
  showUntil,
  showVisitTime,
  splitVisit,
} from './time-words.ts'

const now = new Date('2022-03-16T09:40:00+08:00')
const visit = { startsAt: '2022-03-18T02:00:00.000Z', endsAt: '2022-03-18T02:30:00.000Z' }

test('a day comes with its weekday, and with the near word when it has one', () => {
  expect(showDayTwice('2022-03-18', now)).toBe('3月18日 周五，后天')
  expect(showDayTwice('2022-03-21', now)).toBe('3月21日 周一')
  expect(showDayPlainly('2022-03-17', now)).toBe('明天 3月17日，周四')
  expect(showDayPlainly('2022-03-21', now)).toBe('3月21日，周一')
})

test('in elderly mode a time is said as one says it', () => {
  expect(showStartPlainly(new Date('2022-03-17T01:00:00Z'), now)).toBe('明天上午 9:00')
  expect(showStartPlainly(new Date('2022-03-22T11:00:00Z'), now)).toBe('3月22日晚上 7:00')
  expect(showStartPlainly(new Date('2022-03-16T06:30:00Z'), now)).toBe('今天下午 2:30')
})

test('a visit in two halves, between which a line may end: its weekday and span, or as one says it', () => {
  const afternoon = { startsOn: '2022-03-18', startsAt: '2022-03-18T06:30:00.000Z', endsAt: '2022-03-18T07:00:00.000Z' }
  expect(splitVisit(afternoon, now, false)).toEqual(['3月18日 周五', '14:30–15:00'])
  expect(splitVisit(afternoon, now, true)).toEqual(['后天', '下午 2:30'])
})

test('a visit names its day, by the near word when there is one', () => {
  expect(showVisitTime(visit, now)).toBe('后天 10:00–10:30')
  expect(showVisitTime(visit, new Date('2022-03-10T00:00:00Z'))).toBe('3月18日 周五 10:00–10:30')
})

test('the earliest time has an hour only when it is near, and no free time says so', () => {
  expect(showEarliest('2022-03-16T06:00:00.000Z', now)).toBe('最早今天 14:00')
  expect(showEarliest('2022-03-21T06:00:00.000Z', now)).toBe('最早 3月21日')
  expect(showEarliest(null, now)).toBe('这几天约满了')
})

test('a deadline of today is an hour, a later one has its day', () => {
  expect(showUntil(new Date('2022-03-16T06:00:00Z'), now)).toBe('14:00')
  expect(showUntil(new Date('2022-03-21T00:00:00Z'), now)).toBe('3月21日 8:00')
})

test('what remains is minutes, then hours and minutes, never nothing', () => {
  expect(showRemaining(new Date('2022-03-16T10:28:00+08:00'), now)).toBe('48 分钟')
  expect(showRemaining(new Date('2022-03-16T11:00:00+08:00'), now)).toBe('1 小时 20 分')
  expect(showRemaining(new Date('2022-03-16T11:40:00+08:00'), now)).toBe('2 小时')
  expect(showRemaining(now, now)).toBe('1 分钟')
})
