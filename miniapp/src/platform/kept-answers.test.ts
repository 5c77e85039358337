import Taro from '@tarojs/taro'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone } from '../../test/taro.ts'
import { keepAnswer, keptAnswer } from './kept-answers.ts'

const written = (): unknown[] => vi.mocked(Taro.setStorageSync).mock.calls.map(([name]) => name)
const now = (at: string): void => void vi.setSystemTime(at)

beforeEach(() => {
  emptyPhone()
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
  vi.mocked(Taro.setStorageSync).mockClear()
})
afterEach(() => void vi.useRealTimers())

test('all matters are not written at every return to their page, but again after a while', () => {
  keepAnswer('GET /matters', {}, 'at 9:40')
  now('2022-03-16T01:49:00Z')
  keepAnswer('GET /matters', {}, 'at 9:49')
  expect(written().filter((name) => name === 'seen-matters')).toHaveLength(1)
  expect(keptAnswer('GET /matters', {})).toBe('at 9:40')
  now('2022-03-16T01:50:00Z')
  keepAnswer('GET /matters', {}, 'at 9:50')
  expect(keptAnswer('GET /matters', {})).toBe('at 9:50')
})

test('the first matters of a day are written however new those of the day before are', () => {
  now('2022-03-16T15:58:00Z')
  keepAnswer('GET /matters', {}, 'before midnight')
  now('2022-03-16T16:02:00Z')
  keepAnswer('GET /matters', {}, 'after midnight')
  expect(keptAnswer('GET /matters', {})).toBe('after midnight')
})

test('free times are written each time', () => {
  keepAnswer('GET /venues/:venueId/days', {}, 'at first')
  keepAnswer('GET /venues/:venueId/days', {}, 'a moment later')
  expect(keptAnswer('GET /venues/:venueId/days', {})).toBe('a moment later')
})

test('how characters sound is known for a month, what can be done only for its day', () => {
  keepAnswer('GET /pinyin', {}, 'sounds')
  keepAnswer('GET /matters', {}, 'matters')
  now('2022-04-15T01:39:00Z')
  expect([keptAnswer('GET /pinyin', {}), keptAnswer('GET /matters', {})]).toEqual(['sounds', undefined])
  now('2022-04-15T01:40:00Z')
  expect(keptAnswer('GET /pinyin', {})).toBeUndefined()
})
