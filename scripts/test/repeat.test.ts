import { expect, test } from 'vitest'
import { readRepeat, sumUp } from './repeat.ts'

test('what races with time is repeated twenty times unless said otherwise', () => {
  expect(readRepeat([])).toEqual({ times: 20, projects: ['race', 'crash', 'e2e'], targets: ['h5'] })
  expect(readRepeat(['3', 'race'])).toEqual({ times: 3, projects: ['race'], targets: [] })
  expect(() => readRepeat(['20', 'rase'])).toThrow('no project called rase')
})

test('a test that failed once among many runs is named, with its output', () => {
  const run = (n: number, failedTests: string[] = []) => ({
    project: 'race',
    run: n,
    ok: failedTests.length === 0,
    failedTests,
    logFile: `race-${n}.log`,
  })
  expect(sumUp([run(1), run(2, ['two processes']), run(3)])).toEqual([
    'race     3 runs, 2 passed, 1 failed',
    '  failed 1 of 3: two processes',
    '    race-2.log',
  ])
})
