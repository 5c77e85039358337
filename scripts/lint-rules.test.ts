import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { lintGround, lintPlants } from './guard/lint-plants.ts'
import { plantTree } from './guard/planted-tree.ts'
import { inRoot } from './root.ts'

type Report = { diagnostics: { category: string; location: { path: string | { file: string } } }[] }

function lint(dir: string): string[] {
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(inRoot('node_modules/.bin/biome'), args, { cwd: dir, encoding: 'utf8', maxBuffer: 1e8 })
  const { diagnostics } = JSON.parse(stdout) as Report
  return diagnostics.map(({ category, location: { path } }) => `${category}: ${typeof path === 'string' ? path : path.file}`)
}

test('every lint rule we rely on fires on a file that breaks it, and is silent on the ground they stand on', { timeout: 60_000 }, () => {
  const { dir, remove } = plantTree(['biome.json', '.biome', '.gitignore'], {
    ...lintGround,
    ...Object.fromEntries(lintPlants.map(([, file, text]) => [file, text])),
  })
  const found = lint(dir)
  remove()
  expect(lintPlants.map(([rule, file]) => `${rule}: ${file}`).filter((line) => !found.includes(line))).toEqual([])
  const quiet = Object.keys(lintGround).filter((file) => file !== 'bff/src/wheel-two.ts')
  expect(found.filter((line) => quiet.some((file) => line.endsWith(`: ${file}`)))).toEqual([])
})
