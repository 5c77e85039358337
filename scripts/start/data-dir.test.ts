import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeDataDir } from './data-dir.ts'

const dir = mkdtempSync(join(tmpdir(), 'huifuwu-data-'))
const modeOf = (path: string) => statSync(path).mode & 0o777
afterAll(() => rmSync(dir, { recursive: true }))

test('a new data folder is closed to others, but root leaves the way to the database open', () => {
  makeDataDir(join(dir, 'own'), false)
  makeDataDir(join(dir, 'of-root'), true)
  mkdirSync(join(dir, 'plain'))
  expect([modeOf(join(dir, 'own')), modeOf(join(dir, 'of-root'))]).toEqual([0o700, modeOf(join(dir, 'plain'))])
})

test('a folder that was there keeps its mode', () => {
  const before = modeOf(dir)
  makeDataDir(dir, false)
  expect(modeOf(dir)).toBe(before)
})
