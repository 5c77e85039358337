import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import { plantTree } from './guard/planted-tree.ts'
import { inRoot } from './root.ts'

const { dir, remove } = plantTree(['knip.ts', 'tsconfig.json', 'miniapp/src/app.config.ts'], {
  'bff/src/main.ts': "import { taken } from './taken.ts'\n\ntaken()",
  'bff/src/taken.ts': 'export const taken = () => 1\nexport const left = 2',
  'bff/src/lonely.ts': 'export const nobody = 1',
  'miniapp/src/staff/unlisted/index.tsx': 'export default function Unlisted() {\n  return null\n}',
})
afterAll(remove)

type Report = { issues: { file: string; files: unknown[]; exports: { name: string }[] }[] }

test('a file, an export and a page that nobody takes are found', { timeout: 60_000 }, () => {
  const run = spawnSync(inRoot('node_modules/.bin/knip'), ['--reporter', 'json', '--include', 'files,exports'], {
    cwd: dir,
    encoding: 'utf8',
  })
  const { issues } = JSON.parse(run.stdout) as Report
  expect(run.status).not.toBe(0)
  expect(issues.filter(({ files }) => files.length > 0).map(({ file }) => file)).toEqual(
    expect.arrayContaining(['bff/src/lonely.ts', 'miniapp/src/staff/unlisted/index.tsx']),
  )
  expect(issues.find(({ file }) => file === 'bff/src/taken.ts')?.exports.map(({ name }) => name)).toEqual(['left'])
})
