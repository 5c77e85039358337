import { mkdirSync, readdirSync } from 'node:fs'
import { openBrowser } from './browser.ts'
import type { Scene } from './look/scene.ts'
import { take } from './look/take.ts'
import { inRoot } from './root.ts'
import { secondsSince, stopRuns } from './run.ts'
import { openStage } from './stage/stage.ts'
import { stopWith } from './stop-with.ts'

const startedAt = performance.now()
const dir = inRoot('.look')
const words = process.argv.slice(2)
const undo: (() => Promise<void>)[] = [stopRuns]
const end = stopWith(async () => {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
})

async function listScenes(): Promise<Scene[]> {
  const files = readdirSync(inRoot('scripts/look/scenes')).sort()
  const modules = await Promise.all(files.map((file) => import(`./look/scenes/${file}`) as Promise<{ scenes: Scene[] }>))
  const scenes = modules.flatMap((module) => module.scenes)
  return words.length === 0 ? scenes : scenes.filter(({ name }) => words.some((word) => name.includes(word)))
}

mkdirSync(dir, { recursive: true })
const scenes = await listScenes()
const { demo, stop } = await openStage()
undo.push(stop)
const browser = await openBrowser()
undo.push(() => browser.close())

const faults: string[] = []
for (const scene of scenes) {
  const found = await take(scene, { browser, demo, dir })
  console.log(`${found.length === 0 ? 'ok    ' : 'FAULTS'} ${scene.name}`)
  faults.push(...found)
}
for (const fault of faults) console.error(`  ${fault}`)
console.log(`${scenes.length} scenes in ${dir}, ${faults.length} faults, ${secondsSince(startedAt)}`)
await end(faults.length === 0 && scenes.length > 0 ? 0 : 1)
