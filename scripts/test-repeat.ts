import { rmSync } from 'node:fs'
import { ensureBuilt } from './build/ensure.ts'
import { inRoot, root } from './root.ts'
import { secondsSince, stopRuns } from './run.ts'
import { stopWith } from './stop-with.ts'
import { runPhase } from './test/phase.ts'
import { type Outcome, readRepeat, sumUp } from './test/repeat.ts'

stopWith(stopRuns)
const startedAt = performance.now()
const { times, projects, targets } = readRepeat(process.argv.slice(2))
const logs = inRoot('node_modules/.cache/repeat')
const outcomes: Outcome[] = []

/** Only the output of a run that failed is kept. */
async function runOnce(project: string, run: number): Promise<string> {
  const logFile = `${logs}/${project}-${run}.log`
  const { ok, passed, failed, failures, seconds } = await runPhase({ projects: [project], logFile })
  outcomes.push({ project, run, ok, failedTests: failures.map((failure) => failure.test), logFile: logFile.slice(root.length + 1) })
  if (ok) rmSync(logFile)
  return `${project} ${passed} passed, ${failed} failed in ${seconds}`
}

rmSync(logs, { recursive: true, force: true })
for (const target of targets) await ensureBuilt(target, console.log)
for (let run = 1; run <= times; run += 1) {
  const said: string[] = []
  for (const project of projects) said.push(await runOnce(project, run))
  console.log(`run ${run} of ${times}: ${said.join('; ')}`)
}

console.log('')
for (const line of sumUp(outcomes)) console.log(line)
const failed = outcomes.filter(({ ok }) => !ok).length
console.log(`runs: ${outcomes.length - failed} passed, ${failed} failed in ${secondsSince(startedAt)}`)
process.exitCode = failed === 0 ? 0 : 1
