import { expect, test } from 'vitest'
import { nextPauseMs } from './serving.ts'

test('a process that dies is started again in a moment, and one that falls over its start ever later', () => {
  const pauses = [0]
  for (let falls = 0; falls < 9; falls += 1) pauses.push(nextPauseMs(pauses.at(-1) ?? 0, 800))
  expect(pauses).toEqual([0, 100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000])
  expect(nextPauseMs(10_000, 60_000)).toBe(100)
})
