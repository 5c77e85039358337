import { findLostVariants } from './check/browser-variants.ts'
import { checkDocuments } from './check/documents.ts'
import { checkMigrations } from './check/migrations.ts'
import { checkPackages } from './check/packages.ts'
import { checkLines } from './check/source-lines.ts'
import { inRoot } from './root.ts'
import { run, secondsSince, stopRuns } from './run.ts'
import { stopWith } from './stop-with.ts'

// Commands stand in package.json, where the dead-code check sees which tools are used.
const tools = ['lint', 'types', 'types:miniapp', 'boundaries', 'dead-code', 'guards']

/** Each answers the faults it found. */
const own: Record<string, () => string[]> = {
  documents: checkDocuments,
  migrations: () => checkMigrations(inRoot('bff/src/db/migrations')),
  'browser variants': () => findLostVariants(inRoot('miniapp/src')),
  'source lines': () => checkLines(console.log),
  'package sizes': () => checkPackages(inRoot('miniapp/dist/weapp'), console.log),
}

async function runTool(name: string): Promise<boolean> {
  return (await run('node', ['--run', name])) === 0
}

function runOwn(find: () => string[]): boolean {
  const faults = find()
  for (const fault of faults) console.log(`  ${fault}`)
  return faults.length === 0
}

stopWith(stopRuns)
const results: { name: string; ok: boolean; seconds: string }[] = []
async function report(name: string, check: () => Promise<boolean> | boolean): Promise<void> {
  console.log(`\n${name}`)
  const startedAt = performance.now()
  results.push({ name, ok: await check(), seconds: secondsSince(startedAt) })
}

for (const tool of tools) await report(tool, () => runTool(tool))
for (const [name, find] of Object.entries(own)) await report(name, () => runOwn(find))

console.log('')
for (const { name, ok, seconds } of results) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds})`)
const failed = results.filter(({ ok }) => !ok).length
console.log(`checks: ${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
