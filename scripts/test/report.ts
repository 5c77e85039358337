import { readFileSync } from 'node:fs'

export type Failure = { test: string; why: string }
export type Counts = { passed: number; failed: number; failures: Failure[] }

type Assertion = { fullName: string; status: string; failureMessages?: string[] }
type File = { name: string; status: string; message?: string; assertionResults: Assertion[] }
type Report = { numPassedTests: number; testResults: File[] }

/** A file that fell over before its first test, or around its tests, counts as one failure. */
function failuresOf({ name, status, message = '', assertionResults }: File): Failure[] {
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && failed.length === 0) return [{ test: `${name} as a whole`, why: message }]
  return failed.map(({ fullName, failureMessages = [] }) => ({ test: fullName, why: failureMessages.join('\n') }))
}

export function countTests(text: string): Counts {
  const { numPassedTests, testResults } = JSON.parse(text) as Report
  const failures = testResults.flatMap(failuresOf)
  return { passed: numPassedTests, failed: failures.length, failures }
}

/** What the test runner wrote down; a run that ended badly never counts as one without failures. */
export function readCounts(file: string, ok: boolean): Counts {
  const fallen = { passed: 0, failed: 1, failures: [{ test: 'the run as a whole', why: 'the test runner left no report of its end' }] }
  try {
    const counted = countTests(readFileSync(file, 'utf8'))
    return ok || counted.failed > 0 ? counted : { ...fallen, passed: counted.passed }
  } catch {
    return fallen
  }
}

const reasonLines = 12

/** Which tests failed and why, so that the end of a long output tells it. */
export const listFailures = (failures: Failure[]): string[] =>
  failures.flatMap(({ test, why }) => [
    `failed: ${test}`,
    ...why
      .split('\n')
      .slice(0, reasonLines)
      .map((line) => `  ${line}`),
  ])
