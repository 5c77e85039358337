import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inRoot } from '../root.ts'
import { run, secondsSince } from '../run.ts'

export type Tally = { name: string; passed: number; failed: number; seconds: string; ok: boolean }

type Report = {
  numPassedTests: number
  numFailedTests: number
  numFailedTestSuites: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** Tests never touch a database of one's own: only TEST_DATABASE_URL may name one. */
function testEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env
  return env
}

/** A file that fell over before its first test counts as one failure. */
function count(file: string): { passed: number; failed: number } {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const fallen = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  return { passed: report.numPassedTests, failed: report.numFailedTests + fallen.length }
}

function readCounts(file: string, ok: boolean): { passed: number; failed: number } {
  try {
    const counted = count(file)
    return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** One run of the test runner over some projects. */
export async function runPhase(projects: string[], rest: string[]): Promise<Tally> {
  const startedAt = performance.now()
  const name = projects.join(' + ')
  const file = inRoot('node_modules/.cache', `tests-${projects.join('-')}.json`)
  mkdirSync(inRoot('node_modules/.cache'), { recursive: true })
  rmSync(file, { force: true })
  console.log(`\n${name}`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run('vitest', ['run', ...chosen, ...reports, ...rest], { env: testEnvironment() })
  return { name, ...readCounts(file, code === 0), seconds: secondsSince(startedAt), ok: code === 0 }
}
