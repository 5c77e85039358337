import { mkdirSync } from 'node:fs'
import { openBrowser } from './browser.ts'
import { writeBeside } from './look/beside.ts'
import { playAll } from './look/lanes.ts'
import { listScenes } from './look/list-scenes.ts'
import { drawForReadme, readmeScenes } from './look/readme.ts'
import { take } from './look/take.ts'
import { inRoot } from './root.ts'
import { secondsSince, stopRuns } from './run.ts'
import { openStage } from './stage/stage.ts'
import { stopWith } from './stop-with.ts'

const startedAt = performance.now()
const dir = inRoot('.look')
const undo: (() => Promise<void>)[] = [stopRuns]
const end = stopWith(async () => {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
})

mkdirSync(dir, { recursive: true })
const words = process.argv.slice(2)
const forReadme = words.includes('--readme')
const scenes = await listScenes(forReadme ? readmeScenes : words.filter((word) => word !== '--beside'))
const { demo, stop } = await openStage()
undo.push(stop)
const browser = await openBrowser()
undo.push(() => browser.close())

const taken = await playAll(scenes, async (play) => {
  const found = await take(play, { browser, demo, dir })
  console.log(`${found.length === 0 ? 'ok    ' : 'FAULTS'} ${play.where}`)
  return found
})
const faults = taken.flat()
for (const fault of faults) console.error(`  ${fault}`)
if (words.includes('--beside')) {
  const { file, without } = writeBeside(dir)
  console.log(`beside what was drawn: ${file}; drawn and not shown by any of ours: ${without.join(', ')}`)
}
if (forReadme) console.log(`for the README: ${(await drawForReadme(browser, dir)).join(', ')}`)
console.log(`${scenes.length} scenes in ${dir}, ${faults.length} faults, ${secondsSince(startedAt)}`)
await end(faults.length === 0 && scenes.length > 0 ? 0 : 1)
