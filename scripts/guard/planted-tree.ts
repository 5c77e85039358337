import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inRoot } from '../root.ts'

export type Files = Record<string, string>

const workspaces = [
  'package.json',
  'bff/package.json',
  'miniapp/package.json',
  ...['domain', 'contract', 'sandbox', 'testkit'].map((name) => `packages/${name}/package.json`),
]

/** A throw-away tree with our own settings in it and nothing but planted files. */
export function plantTree(settings: string[], files: Files): { dir: string; remove: () => void } {
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'huifuwu-planted-')))
  for (const path of [...settings, ...workspaces]) cpSync(inRoot(path), join(dir, path), { recursive: true })
  mkdirSync(join(dir, 'node_modules/@huifuwu'), { recursive: true })
  for (const name of ['domain', 'contract', 'sandbox', 'testkit'])
    symlinkSync(join(dir, 'packages', name), join(dir, 'node_modules/@huifuwu', name))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), `${text}\n`)
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}
