import { chmodSync, closeSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLog } from './log-file.ts'

const dir = mkdtempSync(join(tmpdir(), 'huifuwu-log-'))
afterAll(() => rmSync(dir, { recursive: true }))

test('a log is for its owner alone, and one that lay open is closed and goes on', () => {
  for (const name of ['new.log', 'old.log']) {
    const file = join(dir, name)
    if (name === 'old.log') {
      writeFileSync(file, 'before ')
      chmodSync(file, 0o644)
    }
    const log = openLog(file)
    writeSync(log, 'now')
    closeSync(log)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  }
  expect(readFileSync(join(dir, 'old.log'), 'utf8')).toBe('before now')
})
