import { randomUUID } from 'node:crypto'
import { createEngine, type Engine } from '../src/features/appointment/engine/engine.ts'
import type { BookRequest } from '../src/features/appointment/engine/store.ts'
import { connect, type Database, type Sql } from '../src/platform/db.ts'
import type { House } from '../src/platform/house.ts'
import { bareLog } from './bare-log.ts'
import type { TestSession } from './hall.ts'

export type TestHouse = Pick<House, 'db' | 'clock' | 'log'>
export const toHouse = (db: Database, clock: House['clock']): TestHouse => ({ db, clock, log: bareLog })
export const openEngine = (db: Database, clock: House['clock']): Engine => createEngine(toHouse(db, clock))

export const person = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** One person who books by an account of the same id. */
export function wish(session: TestSession, who: number, more: Partial<BookRequest> = {}): BookRequest {
  const { venueId, sessionId, matterId } = session
  const id = randomUUID()
  return {
    id,
    venueId,
    sessionId,
    matterId,
    personId: person(who),
    bookedBy: person(who),
    repeatKey: randomUUID(),
    requestHash: sessionId,
    ...more,
  }
}

export async function stateOf(sql: Sql, appointmentId: string | null): Promise<string | undefined> {
  const [row] = await sql<{ state: string }[]>`select state from appointment where id = ${appointmentId}`
  return row?.state
}

export async function sessionOf(sql: Sql, { venueId, sessionId }: TestSession) {
  const [row] = await sql<{ booked: number; version: number }[]>`
    select booked, version from session where venue_id = ${venueId} and id = ${sessionId}`
  return row
}

type Meanwhile<T> = {
  databaseUrl: string
  /** What another process has done and not committed yet. */
  first: (other: Sql) => Promise<unknown>
  /** Comes to wait for it. */
  start: (other: Sql) => Promise<T>
  /** What the other process does before it commits. */
  last?: (other: Sql) => Promise<unknown>
  /** It may also end without having waited. */
  mayPass?: boolean
}

export async function meanwhile<T>({ databaseUrl, first, start, last, mayPass = false }: Meanwhile<T>): Promise<T> {
  // One connection of its own: the pool of a client keeps a reserved connection and those who wait apart only by luck.
  const other = connect(databaseUrl, { max: 1 })
  try {
    await other`begin`
    await first(other)
    const started = start(other)
    let hasPassed = false
    const pass = () => {
      hasPassed = mayPass
    }
    started.then(pass, pass)
    await untilWaiting(other, () => hasPassed)
    await last?.(other)
    await other`commit`
    return await started
  } finally {
    await other.end({ timeout: 1 })
  }
}

export const hold = (sql: Sql, { venueId, sessionId }: TestSession) =>
  sql`select 1 from session where venue_id = ${venueId} and id = ${sessionId} for update`

type Held<T> = { databaseUrl: string; session: TestSession; start: () => Promise<T>; change?: string }

/** Holds the row of a session as another process would, starts something, changes the row and lets go. */
export const whileHeld = <T>({ databaseUrl, session, start, change }: Held<T>): Promise<T> =>
  meanwhile({
    databaseUrl,
    first: (other) => hold(other, session),
    start,
    last: async (other) => {
      if (change) await other.unsafe(`update session set ${change}, version = version + 1 where id = '${session.sessionId}'`)
    },
  })

/** Until somebody waits for what this connection holds. */
export async function untilWaiting(sql: Sql, isOver = () => false): Promise<void> {
  const patience = performance.now() + 6000
  while (performance.now() < patience && !isOver()) {
    // A transaction keeps what it has read of the activity until it ends.
    await sql`select pg_stat_clear_snapshot()`
    const [waiting] = await sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pg_backend_pid() = any(pg_blocking_pids(pid))`
    if (waiting) return
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  if (!isOver()) throw new Error('Nobody came to wait for the lock')
}
