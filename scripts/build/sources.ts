import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inRoot, root } from '../root.ts'

const sources = ['miniapp/src', 'miniapp/config', 'miniapp/types', 'packages/domain/src', 'packages/contract/src']
const settings = [
  'pnpm-lock.yaml',
  'miniapp/package.json',
  'miniapp/babel.config.js',
  'miniapp/project.config.json',
  'miniapp/.env.production',
]

export function listFiles(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(dir, entry.name)) : [join(dir, entry.name)]))
    .sort()
}

/** What a build of the mini-program is made of, as one short text: equal texts need no second build. */
export function hashSources(): string {
  const built = sources.flatMap((dir) => listFiles(inRoot(dir))).filter((file) => !/\.test\.tsx?$/.test(file))
  const known = settings.map((file) => inRoot(file)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  const hash = createHash('sha256')
  for (const file of [...built, ...known])
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}
