import { openBrowser } from './browser.ts'
import { planted, proveRulers } from './care/plants.ts'
import { walk } from './care/walk.ts'
import { playAll } from './look/lanes.ts'
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

const walks = await playAll(scenes, async (play) => {
  const faults = await walk(play, { browser, demo })
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAULTS'} ${play.where}`)
  for (const { where, kind, what } of faults) console.error(`  ${where}: ${kind}: ${what}`)
  return faults
})
const found = walks.flat()
const kinds = [...new Set(found.map(({ kind }) => kind))].map((kind) => `${kind} ${found.filter((fault) => fault.kind === kind).length}`)
console.log(
  `${scenes.length} scenes, ${found.length} faults${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}, ${secondsSince(startedAt)}`,
)
await end(found.length === 0 && scenes.length > 0 ? 0 : 1)
