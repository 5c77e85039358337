import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { createLeaving } from './leave.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const leavingWith = (close: () => Promise<void>) => {
  const exit = vi.fn()
  return { exit, ...createLeaving({ lookAwayMs: 1500, limitMs: 5000, close, exit }) }
}

test('leaving is not ready first, closes when the balancer looks away, and ends once', async () => {
  const close = vi.fn(async () => {})
  const { exit, isLeaving, leave } = leavingWith(close)
  expect(isLeaving()).toBe(false)
  const left = [leave(), leave()]
  expect(isLeaving()).toBe(true)
  await vi.advanceTimersByTimeAsync(1499)
  expect(close).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await Promise.all(left)
  expect(exit.mock.calls).toEqual([[0]])
})

test('a close that never ends is cut off, and one that fails says so', async () => {
  const stuck = leavingWith(() => new Promise(() => {}))
  void stuck.leave()
  await vi.advanceTimersByTimeAsync(5000)
  expect(stuck.exit.mock.calls).toEqual([[1]])
  const broken = leavingWith(() => Promise.reject(new Error('no')))
  void broken.leave()
  await vi.advanceTimersByTimeAsync(1500)
  expect(broken.exit.mock.calls).toEqual([[1]])
})

test('while leaving the process still answers, sends clients away and is not ready', async () => {
  vi.useRealTimers()
  let isLeaving = false
  const { app } = await bareApp({ isLeaving: () => isLeaving })
  expect((await app.inject('/healthz')).headers.connection).not.toBe('close')
  isLeaving = true
  const reply = await app.inject('/healthz')
  expect([reply.statusCode, reply.headers.connection]).toEqual([200, 'close'])
  expect((await app.inject('/readyz')).statusCode).toBe(503)
})

test('a process whose database has fallen silent is not ready, and lives', async () => {
  vi.useRealTimers()
  const { app, house } = await bareApp()
  expect((await app.inject('/readyz')).json()).toEqual({ state: 'ready' })
  house.db.cut()
  expect((await app.inject('/readyz')).json()).toEqual({ state: 'not-ready' })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
})
