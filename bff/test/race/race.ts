import { connect, type Sql } from '../../src/platform/db.ts'
import { person } from '../booking.ts'
import { addResidents } from '../crash/city.ts'
import { addSession, openHalls, type TestSession } from '../hall.ts'
import { makeWish } from './ledger.ts'
import type { RaceOrder, RaceReport } from './order.ts'
import type { Racer } from './process.ts'
import { quickDatabase } from './quick-database.ts'
import { findFaults } from './truth.ts'

const nineForty = Date.parse('2026-11-23T09:40:00+08:00')
const persons = 300
const sharedWishes = 400

async function addSessions(sql: Sql): Promise<TestSession[]> {
  const sessions = []
  for (const venueId of ['north-hall', 'south-hall']) {
    for (const offeringId of ['id-card', 'exit-entry', 'id-card', 'exit-entry'] as const) {
      sessions.push(await addSession(sql, { venueId, offeringId, capacity: 25, maxPerDay: 1000 }))
    }
  }
  return sessions
}

async function makeOrder(sql: Sql, url: string, actors: RaceOrder['actors']): Promise<RaceOrder> {
  await openHalls(sql)
  await addResidents(
    sql,
    Array.from({ length: persons }, (_, n) => person(n + 1)),
  )
  const sessions = await addSessions(sql)
  const make = () => Array.from({ length: sharedWishes }, () => makeWish(sessions, persons))
  return { url, sessions, persons, wishes: { engine: make(), http: make() }, actors, offsetMs: nineForty - Date.now() }
}

function sum(reports: RaceReport[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const { tally } of reports) for (const [what, count] of Object.entries(tally)) total[what] = (total[what] ?? 0) + count
  return Object.fromEntries(Object.entries(total).sort())
}

type Race = { racers: Racer[]; milliseconds: number; actors?: RaceOrder['actors']; prepare?: (sql: Sql) => Promise<void> }
export type Finish = { tally: Record<string, number>; faults: Record<string, number>; untrue: string[]; errors: string[] }

/** The processes do at once whatever can be done, on eight small sessions of a fresh database; then the books are read. */
export async function runRace({ racers, milliseconds, actors = { engine: 40, http: 20 }, prepare }: Race): Promise<Finish> {
  const url = await quickDatabase('100ms')
  const sql = connect(url, { max: 1 })
  try {
    const order = await makeOrder(sql, url, actors)
    await prepare?.(sql)
    const opened = await Promise.all(racers.map((racer) => racer.open(order)))
    const start = { ports: opened.map(({ port }) => port), milliseconds }
    const reports = await Promise.all(racers.map((racer) => racer.run(start)))
    const [untrue, errors] = [reports.flatMap((report) => report.untrue), reports.flatMap((report) => report.errors)]
    return { tally: sum(reports), faults: await findFaults(sql, reports), untrue, errors }
  } finally {
    await sql.end({ timeout: 1 })
  }
}
