import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFaults } from './books.ts'
import type { Heard, Kind } from './calls.ts'
import { makeWishes } from './city.ts'
import type { Cluster } from './cluster.ts'
import { outageSeconds } from './kills.ts'
import { type Machine, watchMachine } from './machine.ts'
import { childrenOf } from './process.ts'
import type { CrashStage } from './stage.ts'
import { startTraffic, type Traffic } from './traffic.ts'

export type Way = 'stop' | 'kill' | 'freeze'
export type Outage = {
  /** Answers to what was asked while the database was away. */
  during: Heard[]
  slowestMs: number
  /** Of those the slowest, without what a process took in the same moments that does nothing but answer. */
  ownMs: number
  /** From the return of the database to the first booking. */
  backAfterMs: number
  booked: { before: number; after: number }
  rssMegabytes: { before: number; during: number; after: number }
  /** What the process had to say meanwhile, and how often. */
  told: Record<string, number>
  /** So many were told at their first asking that nothing was written. */
  denied: number
  refused: string[]
  faults: Record<string, number>
}

const ways: Record<Way, (cluster: Cluster) => { begin: () => unknown; end: () => unknown }> = {
  stop: ({ stop, start }) => ({ begin: stop, end: start }),
  kill: ({ kill, start }) => ({ begin: kill, end: start }),
  freeze: ({ freeze, thaw }) => ({ begin: freeze, end: thaw }),
}

const ownRss = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
/** With those it started, which do the work where there are several. */
const rssOf = (pid: number): number => [pid, ...childrenOf(pid)].reduce((sum, each) => sum + ownRss(each), 0)

/** How each kind of question was answered, as `503 paused` -> how often. */
export function countAnswers(heard: readonly Heard[], kind: Kind): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, code, ...of } of heard) {
    const answer = `${status} ${code}`.trim()
    if (of.kind === kind) counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

function countLines(log: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const line of log.split('\n').filter((text) => text.startsWith('{'))) {
    const { msg } = JSON.parse(line) as { msg: string }
    counts[msg] = (counts[msg] ?? 0) + 1
  }
  return counts
}

/** The first booking after the return, and some hundred behind it; after six seconds nobody waits for the first any more. */
async function seeReturn({ acknowledged, reached }: Traffic, awayUntil: number): Promise<number> {
  const patience = Date.now() + 6000
  const firstAt = () => Math.min(...acknowledged.map(({ at }) => at).filter((at) => at > awayUntil))
  while (!Number.isFinite(firstAt()) && Date.now() < patience) await sleep(50)
  await reached(acknowledged.length + 200)
  return firstAt()
}

const slowestOf = (heard: readonly Heard[]): number => heard.reduce((most, { ms }) => Math.max(most, ms), 0)

/** What is quicker needs no excuse, and there are many of them. */
const slowMs = 250

function ownOf(heard: readonly Heard[], { slowestMs }: Machine): number {
  const slow = heard.filter(({ ms }) => ms > slowMs)
  return slow.reduce((most, { sentAt, ms }) => Math.max(most, ms - slowestMs(sentAt, sentAt + ms)), 0)
}

/** Takes the database away under load, for a while, and gives it back; everybody goes on asking throughout. */
export async function standStill(stage: CrashStage, way: Way): Promise<Outage> {
  const { pid, url, readLog } = stage.bff()
  const { begin, end } = ways[way](stage.cluster)
  const wishes = await stage.ask((sql) => makeWishes(sql, 6000))
  const machine = await watchMachine()
  const traffic = startTraffic({ url, wishes, clients: 60 })
  await traffic.reached(200)
  const before = { rss: rssOf(pid), booked: traffic.acknowledged.length }
  const toldBefore = readLog().length
  const awayFrom = Date.now()
  await begin()
  await sleep(awayFrom + outageSeconds * 1000 - Date.now())
  const rssDuring = rssOf(pid)
  const awayUntil = Date.now()
  await end()
  const backAt = Date.now()
  const firstAt = await seeReturn(traffic, awayUntil)
  await traffic.end()
  await machine.end()
  const { heard, acknowledged, unwritten, refused } = traffic
  const during = heard.filter(({ sentAt, ms }) => sentAt + ms >= awayFrom && sentAt < awayUntil)
  return {
    during: during.filter(({ sentAt }) => sentAt >= awayFrom),
    slowestMs: slowestOf(during),
    ownMs: ownOf(during, machine),
    backAfterMs: Math.max(0, firstAt - backAt),
    booked: { before: before.booked, after: acknowledged.length },
    rssMegabytes: { before: before.rss, during: rssDuring, after: rssOf(pid) },
    told: countLines(readLog().slice(toldBefore)),
    denied: unwritten.length,
    refused,
    faults: await stage.ask((sql) => findFaults(sql, traffic)),
  }
}
