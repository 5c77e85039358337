import { expect, test } from 'vitest'
import {
  daysBetween,
  nearDay,
  partOfDay,
  showDate,
  showDay,
  showMoment,
  showSpokenTime,
  showTime,
  showTimes,
  showWeekday,
  toOn,
} from './local-time.ts'

const at = (text: string) => new Date(`${text}+08:00`)

test('the date in the city changes at its own midnight', () => {
  expect(toOn(at('2026-11-23T00:00:00'))).toBe('2026-11-23')
  expect(toOn(at('2026-11-22T23:59:59'))).toBe('2026-11-22')
  expect(toOn(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
})

test('times are shown as they are said', () => {
  expect(showTime(at('2026-11-23T09:05:00'))).toBe('9:05')
  expect(showTime(at('2026-11-23T00:00:00'))).toBe('0:00')
  expect(showTimes(at('2026-11-23T09:00:00'), at('2026-11-23T09:30:00'))).toBe('9:00–9:30')
})

test('days are shown with their weekday', () => {
  expect([showDate('2026-03-18'), showWeekday('2026-03-18'), showDay('2026-11-22')]).toEqual(['3月18日', '周三', '11月22日 周日'])
})

test('the next days have names of their own, over the end of a month and of a year', () => {
  expect(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2026-12-30'].map((on) => nearDay(on, '2026-12-31'))).toEqual([
    '今天',
    '明天',
    '后天',
    undefined,
    undefined,
  ])
  expect([daysBetween('2028-02-28', '2028-03-01'), daysBetween('2026-11-23', '2026-11-20')]).toEqual([2, -3])
})

test('a moment is told from now', () => {
  const now = at('2026-11-23T23:50:00')
  expect(showMoment(at('2026-11-23T23:55:00'), now)).toBe('今天 23:55')
  expect(showMoment(at('2026-11-24T00:00:00'), now)).toBe('明天 0:00')
  expect(showMoment(at('2026-11-27T09:00:00'), now)).toBe('11月27日 周五 9:00')
})

test('a day has a morning, an afternoon and an evening', () => {
  expect(['00:00', '11:59', '12:00', '17:59', '18:00', '23:59'].map((time) => partOfDay(at(`2026-11-23T${time}:00`)))).toEqual([
    '上午',
    '上午',
    '下午',
    '下午',
    '晚上',
    '晚上',
  ])
})

test('said aloud, an hour is one of twelve, with the word that tells it from the other', () => {
  const said = (time: string) => showSpokenTime(at(`2026-11-23T${time}:00`))
  expect(['00:05', '03:30', '05:59', '06:00', '11:30'].map(said)).toEqual([
    '凌晨 0:05',
    '凌晨 3:30',
    '凌晨 5:59',
    '上午 6:00',
    '上午 11:30',
  ])
  expect(['12:00', '12:59', '13:00', '16:00', '17:59'].map(said)).toEqual([
    '中午 12:00',
    '中午 12:59',
    '下午 1:00',
    '下午 4:00',
    '下午 5:59',
  ])
  expect(['18:00', '23:30'].map(said)).toEqual(['晚上 6:00', '晚上 11:30'])
})
