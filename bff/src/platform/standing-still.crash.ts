import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Kind } from '../../test/crash/calls.ts'
import { outageSeconds } from '../../test/crash/kills.ts'
import { countAnswers, type Outage, standStill, type Way } from '../../test/crash/outage.ts'
import { type CrashStage, openCrashStage } from '../../test/crash/stage.ts'

const environment = { JOBS: 'on', ADDRESS_PER_MINUTE: '1000000' }
let stage: CrashStage
beforeAll(async () => {
  stage = await openCrashStage({ environment })
})
afterAll(() => stage?.close())

const kinds: Kind[] = ['book', 'cancel', 'mine', 'sessions', 'matters', 'alive', 'ready']

function show(title: string, { during, slowestMs, ownMs, backAfterMs, booked, rssMegabytes, told, denied, faults }: Outage): void {
  const round = (figures: Record<string, number>) =>
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value) : value))
  const answers = kinds.map((kind) => `${kind} ${JSON.stringify(countAnswers(during, kind))}`)
  const parts = [
    `outage by ${title} for ${outageSeconds} s: slowest answer ${Math.round(slowestMs)} ms (${Math.round(ownMs)} ms of its own), first booking ${Math.round(backAfterMs)} ms after the return`,
    `booked ${JSON.stringify(booked)}, rss ${round(rssMegabytes)} MB, denied ${denied}, faults ${JSON.stringify(faults)}`,
    `told ${JSON.stringify(told)}`,
    ...answers,
  ]
  process.stdout.write(`${parts.join('\n  ')}\n`)
}

const honest = /^(20[01]|503 (paused|outcome-unknown|busy)|429 queue-full)$/

function expectHonest(outage: Outage, processes: number): void {
  const { during, ownMs, backAfterMs, booked, rssMegabytes, told, denied, refused, faults } = outage
  expect(ownMs).toBeLessThan(1000)
  expect(backAfterMs).toBeLessThan(5000)
  for (const kind of ['book', 'cancel'] as const) {
    expect(Object.keys(countAnswers(during, kind)).filter((answer) => !honest.test(answer))).toEqual([])
  }
  // To a balancer /readyz says no more than yes or no.
  expect(during.filter(({ kind, status, retryAfter }) => kind !== 'ready' && status === 503 && !(Number(retryAfter) >= 1))).toEqual([])
  for (const kind of ['sessions', 'matters', 'alive'] as const) expect(Object.keys(countAnswers(during, kind))).toEqual(['200'])
  // What had been read just before may still be answered.
  for (const kind of ['mine', 'ready'] as const) {
    expect(Object.keys(countAnswers(during, kind)).filter((answer) => !/^(200|503( paused)?)$/.test(answer))).toEqual([])
  }
  expect(countAnswers(during, 'mine')['503 paused']).toBeGreaterThan(10)
  expect(countAnswers(during, 'ready')['503']).toBeGreaterThan(10)
  expect([refused, faults]).toEqual([[], {}])
  expect(denied).toBeGreaterThan(0)
  expect(booked.after).toBeGreaterThan(booked.before + 100)
  expect([told['database fell silent'], told['database answered again']]).toEqual([processes, processes])
  expect(rssMegabytes.during).toBeLessThan(rssMegabytes.before + 80)
  expect(rssMegabytes.after).toBeLessThan(rssMegabytes.before + 80)
}

test.each<Way>(['stop', 'kill', 'freeze'])(
  'under load and with a database that is away (%s), everybody is told the truth within a second, and all goes on by itself',
  async (way) => {
    const outage = await standStill(stage, way)
    show(way, outage)
    expectHonest(outage, 1)
  },
)

test('so it is at two processes', async () => {
  const two = await openCrashStage({ environment: { ...environment, BFF_PROCESSES: '2' } })
  const outage = await standStill(two, 'kill').finally(two.close)
  show('kill at two processes', outage)
  expectHonest(outage, 2)
})
