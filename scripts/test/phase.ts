import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRoot } from '../root.ts'
import { run, secondsSince } from '../run.ts'
import { type Counts, readCounts } from './report.ts'

export type Tally = Counts & { name: string; seconds: string; ok: boolean }

/** Tests never touch a database of one's own: only TEST_DATABASE_URL may name one. */
function testEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env
  return env
}

type Phase = {
  projects: string[]
  /** What else the test runner is told. */
  rest?: string[]
  /** Takes the output instead of the screen. */
  logFile?: string
}

async function runVitest(args: string[], logFile: string | undefined): Promise<number> {
  if (logFile === undefined) return run('vitest', args, { env: testEnvironment() })
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const code = await run('vitest', args, { env: testEnvironment(), stdio: ['ignore', log, log] })
  closeSync(log)
  return code
}

/** One run of the test runner over some projects. */
export async function runPhase({ projects, rest = [], logFile }: Phase): Promise<Tally> {
  const startedAt = performance.now()
  const file = inRoot('node_modules/.cache', `tests-${projects.join('-')}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  const chosen = projects.flatMap((project) => ['--project', project])
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runVitest(['run', ...chosen, ...reports, ...rest], logFile)
  return { name: projects.join(' + '), ...readCounts(file, code === 0), seconds: secondsSince(startedAt), ok: code === 0 }
}
