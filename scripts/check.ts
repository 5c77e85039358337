import { checkBinaries } from './check/binaries.ts'
import { findLostVariants } from './check/browser-variants.ts'
import { checkDocuments } from './check/documents.ts'
import { checkMigrations } from './check/migrations.ts'
import { checkPackages, notMeasured } from './check/packages.ts'
import { checkPictures } from './check/pictures.ts'
import { checkLines } from './check/source-lines.ts'
import { inRoot } from './root.ts'
import { run, secondsSince, stopRuns } from './run.ts'
import { stopWith } from './stop-with.ts'

// Commands stand in package.json, where the dead-code check sees which tools are used.
const tools = ['lint', 'types', 'types:miniapp', 'boundaries', 'dead-code', 'guards']

/** Each answers the faults it found, or that there was nothing to look at. */
const own: Record<string, () => string[] | typeof notMeasured> = {
  'binary files': () => checkBinaries(),
  documents: checkDocuments,
  migrations: () => checkMigrations(inRoot('bff/src/db/migrations')),
  'browser variants': () => findLostVariants(inRoot('miniapp/src')),
  'pictures and icons': () => checkPictures(inRoot('miniapp/src'), console.log),
  'source lines': () => checkLines(console.log),
  'package sizes': () => checkPackages(inRoot('miniapp/dist/weapp'), console.log, process.env.CI === 'true'),
}

type Verdict = 'ok' | 'FAILED' | typeof notMeasured

async function runTool(name: string): Promise<Verdict> {
  return (await run('node', ['--run', name])) === 0 ? 'ok' : 'FAILED'
}

function runOwn(find: () => string[] | typeof notMeasured): Verdict {
  const faults = find()
  if (faults === notMeasured) return notMeasured
  for (const fault of faults) console.log(`  ${fault}`)
  return faults.length === 0 ? 'ok' : 'FAILED'
}

stopWith(stopRuns)
const results: { name: string; verdict: Verdict; seconds: string }[] = []
async function report(name: string, check: () => Promise<Verdict> | Verdict): Promise<void> {
  console.log(`\n${name}`)
  const startedAt = performance.now()
  results.push({ name, verdict: await check(), seconds: secondsSince(startedAt) })
}

for (const tool of tools) await report(tool, () => runTool(tool))
for (const [name, find] of Object.entries(own)) await report(name, () => runOwn(find))

console.log('')
for (const { name, verdict, seconds } of results) console.log(`${verdict.padEnd(notMeasured.length)} ${name} (${seconds})`)
const count = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length
console.log(
  `checks: ${count('ok')} passed, ${count('FAILED')} failed${count(notMeasured) > 0 ? `, ${count(notMeasured)} ${notMeasured}` : ''}`,
)
process.exitCode = count('FAILED') === 0 ? 0 : 1
