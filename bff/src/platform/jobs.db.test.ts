import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { openTestDatabase } from '../../test/app.ts'
import { type Job, startJobs } from './jobs.ts'

const { databaseUrl: url } = await openTestDatabase()
const log = { error: vi.fn(), warn: vi.fn() }
const patience = { timeout: 15_000, interval: 50 }

test('a job of several processes runs in one of them at a time, again and again', { timeout: 30_000 }, async () => {
  let running = 0
  let mostRunning = 0
  let runs = 0
  const job: Job = {
    name: 'end-the-day',
    every: { seconds: 1 },
    run: async () => {
      running += 1
      mostRunning = Math.max(mostRunning, running)
      await sleep(1300)
      running -= 1
      runs += 1
    },
  }
  const stops = await Promise.all([1, 2].map(() => startJobs({ url, jobs: [job], log })))
  await vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(3), patience)
  await Promise.all(stops.map((stop) => stop()))
  expect(mostRunning).toBe(1)
  const ended = runs
  await sleep(1500)
  expect([runs, running]).toEqual([ended, 0])
})

test('a job that fails is told, and runs again', { timeout: 30_000 }, async () => {
  let runs = 0
  const broken = async () => {
    runs += 1
    throw new Error('no places to release')
  }
  const stop = await startJobs({ url, jobs: [{ name: 'release', every: { seconds: 1 }, run: broken }], log })
  await vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(2), patience)
  await stop()
  expect(log.error).toHaveBeenCalledWith({ err: expect.any(Error), job: 'release' }, 'job failed')
})
