import { readFileSync } from 'node:fs'

export type Counts = { passed: number; failed: number; failedTests: string[] }

type Report = {
  numPassedTests: number
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** A file that fell over before its first test, or around its tests, counts as one failure. */
function failuresOf({ name, status, assertionResults }: Report['testResults'][number]): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
  return status === 'failed' && failed.length === 0 ? [`${name} as a whole`] : failed
}

export function countTests(text: string): Counts {
  const { numPassedTests, testResults } = JSON.parse(text) as Report
  const failedTests = testResults.flatMap(failuresOf)
  return { passed: numPassedTests, failed: failedTests.length, failedTests }
}

/** What the test runner wrote down; a run that ended badly never counts as one without failures. */
export function readCounts(file: string, ok: boolean): Counts {
  const fallen = { passed: 0, failed: 1, failedTests: ['the run as a whole'] }
  try {
    const counted = countTests(readFileSync(file, 'utf8'))
    return ok || counted.failed > 0 ? counted : { ...fallen, passed: counted.passed }
  } catch {
    return fallen
  }
}
