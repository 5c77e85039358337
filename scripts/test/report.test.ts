import { expect, test } from 'vitest'
import { countTests, readCounts } from './report.ts'

const passed = { fullName: 'a place is taken once', status: 'passed' }
const failed = { fullName: 'a place is freed once', status: 'failed' }
const write = (...testResults: object[]) => JSON.stringify({ numPassedTests: 1, testResults })

test('failures are told by name', () => {
  const text = write({ name: 'engine.race.ts', status: 'failed', assertionResults: [passed, failed] })
  expect(countTests(text)).toEqual({ passed: 1, failed: 1, failedTests: ['a place is freed once'] })
})

test('a file that fell over around its tests is a failure', () => {
  const text = write({ name: 'engine.race.ts', status: 'failed', assertionResults: [passed] })
  expect(countTests(text).failedTests).toEqual(['engine.race.ts as a whole'])
})

test('a run that left no report has failed', () => {
  expect(readCounts('/nowhere/report.json', true)).toMatchObject({ passed: 0, failed: 1 })
})
