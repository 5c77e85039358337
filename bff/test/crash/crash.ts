import { setTimeout as sleep } from 'node:timers/promises'
import { countReplays, findFaults } from './books.ts'
import { makeWishes } from './city.ts'
import { offsetMs } from './process.ts'
import { rush } from './rush.ts'
import type { CrashStage } from './stage.ts'

export type Victim = 'bff' | 'postgres'
export type Finish = {
  /** Acknowledged when the kill fell, and in the end. */
  before: number
  after: number
  /** Answers that were lost; of these, how many bookings were in the tables all the same. */
  lost: number
  replayed: number
  refused: string[]
  faults: Record<string, number>
  seconds: number
}

export const wishCount = 2000

/** Somewhere between a sixth and four fifths of the way, and at no particular moment of a batch. */
const someWay = (): number => Math.round(wishCount * (0.15 + Math.random() * 0.65))

async function strike({ cluster, bff, startBff }: CrashStage, victims: Victim[]): Promise<void> {
  await Promise.all(victims.map((victim) => (victim === 'bff' ? bff().kill() : cluster.kill())))
  if (victims.includes('postgres')) await cluster.start()
  if (victims.includes('bff')) await startBff()
}

/** kill -9 in the middle of a rush; what was killed starts again, every lost answer is asked for anew, and then the books are read. */
export async function crash(stage: CrashStage, victims: Victim[]): Promise<Finish> {
  const wishes = await stage.ask((sql) => makeWishes(sql, wishCount))
  const startedAt = performance.now()
  const going = rush({ urls: [stage.bff().url], wishes })
  await going.reached(someWay())
  await sleep(Math.random() * 20)
  const before = going.acknowledged.length
  const killedAt = new Date(Date.now() + offsetMs)
  await strike(stage, victims)
  await going.done
  const seconds = (performance.now() - startedAt) / 1000
  const { acknowledged, lost, refused } = going
  const keys = [...new Set(lost.map(({ wish }) => wish.key))]
  const faults = await stage.ask((sql) => findFaults(sql, going))
  const replayed = await stage.ask((sql) => countReplays(sql, keys, killedAt))
  return { before, after: acknowledged.length, lost: keys.length, replayed, refused, faults, seconds }
}

export function show(title: string, { before, after, lost, replayed, refused, faults, seconds }: Finish): void {
  const parts = [
    `crash ${title}: killed at ${before} of ${wishCount}`,
    `${lost} answers lost, ${replayed} of them booked before`,
    `in the end ${after} acknowledged, ${refused.length} refused`,
    `faults ${JSON.stringify(faults)}`,
    `${seconds.toFixed(1)} s`,
  ]
  process.stdout.write(`${parts.join('; ')}\n`)
}
