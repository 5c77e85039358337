import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fieldOffset } from './clock.ts'

const sunday = '2026-11-22T03:00:00+08:00'
let dataDir = ''

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-clock-'))
  vi.useFakeTimers({ now: Date.parse('2026-11-23T01:40:00Z') })
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(dataDir, { recursive: true })
})

test('an instant becomes an offset once and goes on through a restart', () => {
  const first = fieldOffset(dataDir, { clock: sunday, demoSignIn: true })
  expect(new Date(Date.now() + first).toISOString()).toBe('2026-11-21T19:00:00.000Z')
  vi.advanceTimersByTime(3_600_000)
  expect(fieldOffset(dataDir, { clock: sunday, demoSignIn: true })).toBe(first)
  expect(fieldOffset(dataDir, { clock: undefined, demoSignIn: true })).toBe(first)
})

test('without a wish field time is real, and "real" brings it back', () => {
  expect(fieldOffset(dataDir, { clock: undefined, demoSignIn: false })).toBe(0)
  expect(fieldOffset(dataDir, { clock: sunday, demoSignIn: true })).not.toBe(0)
  expect(fieldOffset(dataDir, { clock: 'real', demoSignIn: true })).toBe(0)
  expect(fieldOffset(dataDir, { clock: undefined, demoSignIn: true })).toBe(0)
})

test('an instant is refused without the demo sign-in, and one without a zone always', () => {
  expect(() => fieldOffset(dataDir, { clock: sunday, demoSignIn: false })).toThrow('demo sign-in')
  expect(() => fieldOffset(dataDir, { clock: '2026-11-22T03:00:00', demoSignIn: true })).toThrow('CLOCK must be')
  expect(() => fieldOffset(dataDir, { clock: 'yesterday', demoSignIn: true })).toThrow('CLOCK must be')
})
