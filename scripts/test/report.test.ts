import { expect, test } from 'vitest'
import { countTests, listFailures, readCounts } from './report.ts'

const passed = { fullName: 'a place is taken once', status: 'passed' }
const failed = { fullName: 'a place is freed once', status: 'failed', failureMessages: ['expected 2 to be 1\n    at engine.race.ts:3'] }
const write = (...testResults: object[]) => JSON.stringify({ numPassedTests: 1, testResults })

test('failures are told by name', () => {
  const text = write({ name: 'engine.race.ts', status: 'failed', assertionResults: [passed, failed] })
  expect(countTests(text)).toEqual({
    passed: 1,
    failed: 1,
    failures: [{ test: 'a place is freed once', why: 'expected 2 to be 1\n    at engine.race.ts:3' }],
  })
})

test('a file that fell over around its tests is a failure', () => {
  const text = write({ name: 'engine.race.ts', status: 'failed', message: 'no database', assertionResults: [passed] })
  expect(countTests(text).failures).toEqual([{ test: 'engine.race.ts as a whole', why: 'no database' }])
})

test('a run that left no report has failed', () => {
  expect(readCounts('/nowhere/report.json', true)).toMatchObject({ passed: 0, failed: 1 })
})

test('a failure is listed with the first lines of its reason', () => {
  const why = Array.from({ length: 40 }, (_, n) => `line ${n}`).join('\n')
  const lines = listFailures([{ test: 'a place is freed once', why }])
  expect(lines.slice(0, 2)).toEqual(['failed: a place is freed once', '  line 0'])
  expect(lines).toHaveLength(13)
})
