import { ensureBuilt } from './build/ensure.ts'
import { secondsSince, stopRuns } from './run.ts'
import { stopWith } from './stop-with.ts'
import { runPhase, type Tally } from './test/phase.ts'
import { readPlan } from './test/plan.ts'
import { listFailures } from './test/report.ts'

stopWith(stopRuns)
const startedAt = performance.now()
const { phases, targets, rest } = readPlan(process.argv.slice(2))

/** Every phase runs, also after one that failed, so that one run tells everything. */
async function runAll(): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const target of targets) await ensureBuilt(target, console.log)
  for (const projects of phases) {
    console.log(`\n${projects.join(' + ')}`)
    tallies.push(await runPhase({ projects, rest }))
  }
  return tallies
}

const tallies = await runAll()
console.log('')
for (const line of tallies.flatMap(({ failures }) => listFailures(failures))) console.log(line)
for (const { name, passed, failed, seconds } of tallies) console.log(`${name}: ${passed} passed, ${failed} failed in ${seconds}`)
const sum = (part: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[part], 0)
console.log(`tests: ${sum('passed')} passed, ${sum('failed')} failed in ${secondsSince(startedAt)}`)
process.exitCode = tallies.every(({ ok }) => ok) ? 0 : 1
