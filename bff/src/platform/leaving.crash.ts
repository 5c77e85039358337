import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { depart, departWhileWaiting } from '../../test/crash/departure.ts'
import { type BffProcess, startProcess } from '../../test/crash/process.ts'
import { type CrashStage, openCrashStage } from '../../test/crash/stage.ts'

const lookAwayMs = 1500
/** In which a balancer looks away and everybody is answered, on a machine that has much else to do. */
const longLookMs = 5000
const environment = { JOBS: 'on', ADDRESS_PER_MINUTE: '1000000', LEAVE_LOOK_AWAY_MS: String(lookAwayMs) }
let stage: CrashStage
beforeAll(async () => {
  stage = await openCrashStage()
})
afterAll(() => stage?.close())

const start = (processes: number, more: Record<string, string> = {}): Promise<BffProcess> =>
  startProcess({ databaseUrl: stage.cluster.url, environment: { ...environment, BFF_PROCESSES: String(processes), ...more } })
const atOnce = { LEAVE_LOOK_AWAY_MS: '0' }
const slowly = { LEAVE_LOOK_AWAY_MS: String(longLookMs) }

test.each([1, 2])('SIGTERM under load at %i processes: whatever was accepted is answered and stands in the books', async (processes) => {
  const { heard, ended, seconds, booked, refused, faults } = await depart(stage, await start(processes, slowly))
  const lost = heard.filter(({ status }) => status === 0)
  const figures = `${heard.length} answers, ${lost.length} lost, booked ${JSON.stringify(booked)}, ended with ${ended} after ${seconds.toFixed(1)} s`
  process.stdout.write(`leaving at ${processes}: ${figures}, faults ${JSON.stringify(faults)}\n`)
  expect([lost, refused, faults, ended]).toEqual([[], [], {}, '0'])
  expect(booked.after).toBeGreaterThan(booked.before)
  expect(booked.before).toBeGreaterThan(50)
  expect(heard.filter(({ status, kind }) => status >= 500 && kind !== 'ready')).toEqual([])
  expect(seconds * 1000).toBeLessThan(longLookMs + 6000)
})

test.each([1, 2])('SIGTERM while bookings wait for a lock at %i processes: they are booked before the process ends', async (processes) => {
  const { statuses, ended } = await departWhileWaiting(stage, await start(processes, atOnce))
  expect(statuses).toEqual(statuses.map(() => 201))
  expect(ended).toBe('0')
})

test('a process that waits for nobody leaves them without an answer, and that is seen', async () => {
  const hasty = new URL('../../test/crash/hasty.ts', import.meta.url).href
  const { statuses } = await departWhileWaiting(stage, await start(1, { ...atOnce, NODE_OPTIONS: `--import ${hasty}` }))
  expect(statuses).toEqual(statuses.map(() => 0))
})

test.each(['stop', 'freeze'] as const)(
  'a process that begins as the database goes (%s) lives on, and leaves within its limit',
  async (way) => {
    const bff = await start(1)
    await stage.cluster[way]()
    await sleep(3000)
    const since = performance.now()
    const ended = await bff.end()
    const milliseconds = performance.now() - since
    if (way === 'stop') await stage.cluster.start()
    else stage.cluster.thaw()
    process.stdout.write(
      `leaving with a database away (${way}): ended with ${ended} after ${Math.round(milliseconds)} ms\n${bff.readLog()}`,
    )
    expect(ended).toBe('0')
    expect(milliseconds).toBeGreaterThan(lookAwayMs)
    expect(milliseconds).toBeLessThan(17_000)
  },
)
