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

type Held<T> = { databaseUrl: string; session: TestSession; start: () => Promise<T>; change?: string }

/** Holds the row of a session as another process would, starts something, changes the row and lets go. */
export async function whileHeld<T>({ databaseUrl, session, start, change }: Held<T>): Promise<T> {
  // One connection of its own: the pool of a client keeps a reserved connection and those who wait apart only by luck.
  const holder = connect(databaseUrl, { max: 1 })
  try {
    await holder`begin`
    await holder`select 1 from session where venue_id = ${session.venueId} and id = ${session.sessionId} for update`
    const started = start()
    await untilWaiting(holder)
    if (change) await holder.unsafe(`update session set ${change}, version = version + 1 where id = '${session.sessionId}'`)
    await holder`commit`
    return await started
  } finally {
    await holder.end({ timeout: 1 })
  }
}

export async function untilWaiting(sql: Sql): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const [waiting] = await sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    if (waiting) return
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  throw new Error('Nobody came to wait for the lock')
}
