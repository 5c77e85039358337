import { expect, test } from 'vitest'
import { sayHours } from './hours-words.ts'

test('hours are said with the part of the day, lunch and Saturday too', () => {
  expect(sayHours('工作日 8:30–12:00，14:30–17:30')).toBe('工作日上午 8:30 到 12:00，下午 2:30 到 5:30')
  expect(sayHours('工作日 9:00–17:00，中午不休息；周六 9:00–12:00')).toBe('工作日上午 9:00 到下午 5:00，中午不休息；周六上午 9:00 到 12:00')
  expect(sayHours('每天 24 小时')).toBe('每天 24 小时')
})
