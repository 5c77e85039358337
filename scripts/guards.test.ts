import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkBinaries } from './check/binaries.ts'
import { findLostVariants } from './check/browser-variants.ts'
import { findMissingPaths } from './check/documents.ts'
import { checkMigrations } from './check/migrations.ts'
import { checkPackages } from './check/packages.ts'
import { checkLines, figures } from './check/source-lines.ts'
import { typePlants } from './guard/type-plants.ts'
import { inRoot } from './root.ts'

let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'huifuwu-guards-'))
})

afterEach(() => rmSync(dir, { recursive: true, force: true }))

function plant(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
}

const git = (...args: string[]) => spawnSync('git', args, { cwd: dir })
const silent = () => undefined

test('each strictness that tsconfig.json promises finds its planted file', { timeout: 60_000 }, () => {
  plant(Object.fromEntries(typePlants.map(({ option, text }) => [`${option}.ts`, text])))
  plant({
    'venue.ts': 'export type Venue = string',
    'tsconfig.json': JSON.stringify({ extends: inRoot('tsconfig.json'), compilerOptions: { types: [] }, include: ['*.ts'], exclude: [] }),
  })
  const { stdout } = spawnSync(inRoot('node_modules/.bin/tsc'), ['--noEmit', '--pretty', 'false', '-p', dir], { encoding: 'utf8' })
  const found = [...stdout.matchAll(/(\w+)\.ts\(\d+,\d+\): error (TS\d+)/g)].map(([, file, code]) => `${file} ${code}`)
  expect(found.toSorted()).toEqual(typePlants.map(({ option, code }) => `${option} ${code}`).toSorted())
})

test('TypeScript stays at 6.0: with 7 the import rules see no module and pass', () => {
  const { version } = JSON.parse(readFileSync(inRoot('node_modules/typescript/package.json'), 'utf8')) as { version: string }
  expect(version).toMatch(/^6\.0\./)
  expect(readFileSync(inRoot('pnpm-workspace.yaml'), 'utf8')).toMatch(/^ {2}typescript: ~6\.0\.\d+$/m)
})

test('the phone program knows neither the browser nor Node', { timeout: 60_000 }, () => {
  const globals = inRoot('miniapp/types/global.d.ts')
  const planted = ['document', 'window', 'Buffer', 'URLSearchParams', 'TextEncoder', 'fetch', '__dirname']
  plant({
    'planted.ts': planted.map((name, place) => `export const p${place} = ${name}`).join('\n'),
    'tsconfig.json': JSON.stringify({ extends: inRoot('miniapp/tsconfig.json'), include: ['planted.ts', globals], exclude: [] }),
  })
  const { stdout } = spawnSync(inRoot('node_modules/.bin/tsc'), ['--noEmit', '-p', dir], { encoding: 'utf8' })
  expect(planted.filter((name) => !stdout.includes(`Cannot find name '${name}'`))).toEqual([])
})

test('a document that names a path which is not there is found', () => {
  plant({ 'README.md': 'See `scripts/gone.ts`, `scripts/here.ts`, [there](docs/gone.md) and `npm start`.', 'scripts/here.ts': '' })
  expect(findMissingPaths('README.md', dir)).toEqual([join(dir, 'scripts/gone.ts'), join(dir, 'docs/gone.md')])
})

test('a migration that would be skipped is found', () => {
  const entries = [
    { idx: 0, when: 2, tag: '0000_one' },
    { idx: 1, when: 1, tag: '0001_two' },
  ]
  plant({ 'meta/_journal.json': JSON.stringify({ entries }), '0000_one.sql': '' })
  expect(checkMigrations(dir)).toEqual([
    'migration 0001_two is not newer than the one before it: it would be skipped',
    'migration 0001_two has no file',
  ])
})

test('an import that loses the variant for browsers is found', () => {
  plant({
    'platform/scan.ts': '',
    'platform/scan.h5.ts': '',
    'platform/door.ts': "export { scan } from './scan'",
    'staff/near.ts': "import { scan } from '../platform/scan.ts'",
    'staff/far.ts': "import { scan } from '#platform/scan.ts'",
  })
  expect(findLostVariants(dir).map((line) => line.split(' ')[0])).toEqual(['staff/far.ts', 'staff/near.ts'])
})

test('a package that grew too large is found', () => {
  plant({
    'app.json': JSON.stringify({ subPackages: [{ root: 'staff' }] }),
    'app.js': 'x'.repeat(501 * 1024),
    'staff/a.js': 'x'.repeat(1024),
  })
  expect(checkPackages(dir, silent)).toEqual(['package main has 502 KB, more than 500'])
})

test('a package that was not built is not measured, and a fault where a build is demanded', () => {
  expect(checkPackages(dir, silent)).toBe('not measured')
  expect(checkPackages(dir, silent, true)).toEqual(['not measured: there is no WeChat build, npm run build:weapp makes one'])
})

test('a binary file that git keeps is found, a small picture of the README is none', () => {
  const bytes = 'text, then \0'
  const pictures = { 'docs/pictures/home.png': bytes, 'docs/pictures/code.png': bytes.repeat(20_000), 'docs/pictures/other.png': bytes }
  plant({ '.cache/pack': bytes, ...pictures, 'bff/src/main.ts': 'export {}', 'untracked.pack': bytes })
  git('init', '-q')
  expect(checkBinaries(dir)).toEqual(['no tracked file was found'])
  git('add', '-f', '.cache', 'docs', 'bff')
  expect(checkBinaries(dir)).toEqual([
    '.cache/pack is a binary file: git keeps text, two pictures of the README and the card of WeChat',
    'docs/pictures/other.png is a binary file: git keeps text, two pictures of the README and the card of WeChat',
    'docs/pictures/code.png has more than 150000 bytes',
  ])
})

test('median and 90th percentile are those of the sorted lengths', () => {
  expect(figures([100, 10, 20, 30, 200, 40, 50, 60, 70, 80])).toEqual({ median: 60, p90: 200 })
})

test('a source that grew long as a whole, or in one file of ten, is found', () => {
  const grow = (lengths: number[]) => plant(Object.fromEntries(lengths.map((lines, at) => [`bff/src/p${at}.ts`, 'venue\n'.repeat(lines)])))
  git('init', '-q')
  expect(checkLines(silent, dir)).toEqual(['no source file was found'])
  grow(Array(10).fill(60))
  expect(checkLines(silent, dir)).toEqual([])
  grow([10, 10, 10, 10, 10, 61, 61, 61, 61, 61])
  expect(checkLines(silent, dir)).toEqual(['the median file has 61 lines, more than 60'])
  grow([10, 10, 10, 10, 10, 10, 10, 10, 10, 151])
  expect(checkLines(silent, dir)).toEqual(['one file in ten has more than 150 lines (151)'])
})
