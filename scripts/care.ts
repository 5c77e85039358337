import { openBrowser } from './browser.ts'
import { planted, proveRulers } from './care/plants.ts'
import { type Found, walk } from './care/walk.ts'
import { listScenes } from './look/list-scenes.ts'
import { secondsSince, stopRuns } from './run.ts'
import { openStage } from './stage/stage.ts'
import { stopWith } from './stop-with.ts'

const startedAt = performance.now()
const undo: (() => Promise<void>)[] = [stopRuns]
const end = stopWith(async () => {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
})

const browser = await openBrowser()
undo.push(() => browser.close())
const blind = await proveRulers(browser)
for (const fault of blind) console.error(`  ${fault}`)
console.log(`${planted} planted faults, ${blind.length} mistakes about them, ${secondsSince(startedAt)}`)
if (blind.length > 0) await end(1)

const scenes = await listScenes(process.argv.slice(2))
const { demo, stop } = await openStage()
undo.push(stop)

const found: Found[] = []
for (const scene of scenes) {
  const faults = await walk(scene, { browser, demo })
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAULTS'} ${scene.name}`)
  for (const { where, kind, what } of faults) console.error(`  ${where}: ${kind}: ${what}`)
  found.push(...faults)
}
const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind) => `${kind} ${found.filter((fault) => fault.kind === kind).length}`)
console.log(
  `${scenes.length} scenes, ${found.length} faults${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}, ${secondsSince(startedAt)}`,
)
await end(found.length === 0 && scenes.length > 0 ? 0 : 1)
