import { fork } from 'node:child_process'
import { testDatabase } from '@huifuwu/testkit'
import { connect, type Sql } from '../../src/platform/db.ts'
import { addSession, findBroken, openHalls } from '../hall.ts'
import type { RaceOrder, RaceReport } from './worker.ts'

const worker = new URL('./worker.ts', import.meta.url).pathname
const nineForty = Date.parse('2026-11-23T09:40:00+08:00')

function runWorker(order: RaceOrder): Promise<RaceReport> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [JSON.stringify(order)], { execArgv: ['--no-warnings'] })
    let report: RaceReport | undefined
    child.on('message', (told: RaceReport) => {
      report = told
    })
    child.on('error', reject)
    // The line is cut only after everything said on it was heard; the end of the process may come before.
    child.on('disconnect', () => (report ? resolve(report) : reject(new Error('A process of the race ended without a report'))))
  })
}

function sum(reports: RaceReport[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const { tally } of reports) for (const [what, count] of Object.entries(tally)) total[what] = (total[what] ?? 0) + count
  return Object.fromEntries(Object.entries(total).sort())
}

async function countMissing(sql: Sql, reports: RaceReport[]): Promise<number> {
  const ids = reports.flatMap(({ acknowledged }) => acknowledged.map(({ appointmentId }) => appointmentId))
  const [found = { count: -1 }] = await sql<{ count: number }[]>`select count(*)::int from appointment where id = any(${ids}::uuid[])`
  return new Set(ids).size - found.count
}

type Race = { milliseconds: number; prepare?: (sql: Sql) => Promise<void> }
export type Finish = { tally: Record<string, number>; broken: Record<string, number>; untrue: string[] }

/** Two processes book, cancel, repeat and check in at once on eight small sessions of a fresh database; then the books are read. */
export async function runRace({ milliseconds, prepare }: Race): Promise<Finish> {
  const url = await testDatabase()
  const sql = connect(url, { max: 1 })
  try {
    await openHalls(sql)
    const sessions = []
    for (const venueId of ['north-hall', 'south-hall']) {
      for (const offeringId of ['id-card', 'exit-entry', 'id-card', 'exit-entry'] as const) {
        sessions.push(await addSession(sql, { venueId, offeringId, capacity: 25, maxPerDay: 1000 }))
      }
    }
    await prepare?.(sql)
    const order = { url, sessions, persons: 300, actors: 60, milliseconds, offsetMs: nineForty - Date.now() }
    const reports = await Promise.all([runWorker(order), runWorker(order)])
    const missing = await countMissing(sql, reports)
    const broken = { ...(await findBroken(sql)), ...(missing !== 0 && { 'acknowledged and not there': missing }) }
    return { tally: sum(reports), broken, untrue: reports.flatMap(({ untrue }) => untrue) }
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Replaces one function by itself without a guard; fails where the guard cannot be found, so that no control tests nothing. */
export async function removeGuard(sql: Sql, name: string, [guard, instead]: [guard: RegExp, instead: string]): Promise<void> {
  const [found] = await sql<{ text: string }[]>`select pg_get_functiondef(${name}::regproc) as text`
  const text = found?.text ?? ''
  const without = text.replace(guard, instead)
  if (without === text) throw new Error(`${name} has no such guard`)
  await sql.unsafe(without)
}
