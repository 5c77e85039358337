import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { ground, plants } from './guard/boundary-plants.ts'
import { plantTree } from './guard/planted-tree.ts'
import { inRoot, root } from './root.ts'

type Summary = { totalCruised: number; violations: { from: string; rule: { name: string } }[] }
type Settings = { forbidden: { name: string }[] }

const folders = ['miniapp/src', 'bff/src', 'packages', 'scripts']

function cruise(dir: string): Summary {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  const { stdout } = spawnSync(inRoot('node_modules/.bin/depcruise'), args, { cwd: dir, encoding: 'utf8', maxBuffer: 1e9 })
  return (JSON.parse(stdout) as { summary: Summary }).summary
}

const broken = (summary: Summary): string[] => summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`)

test('every boundary rule fires on a file that breaks it, and is silent on the ground they stand on', { timeout: 60_000 }, () => {
  const { dir, remove } = plantTree(['.dependency-cruiser.cjs', 'tsconfig.json'], {
    ...ground,
    ...Object.fromEntries(plants.map(([, file, text]) => [file, text])),
  })
  const found = broken(cruise(dir))
  remove()
  expect(plants.map(([rule, file]) => `${rule}: ${file}`).filter((line) => !found.includes(line))).toEqual([])
  expect(found.filter((line) => Object.keys(ground).some((file) => line.endsWith(`: ${file}`)))).toEqual([])
})

test('no rule is without a planted file', () => {
  const { forbidden } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs')) as Settings
  expect([...new Set(plants.map(([rule]) => rule))].sort()).toEqual(forbidden.map(({ name }) => name).sort())
})

test('our own tree is really read: a tool that sees no module would find no fault', { timeout: 60_000 }, () => {
  expect(cruise(root).totalCruised).toBeGreaterThan(50)
})
