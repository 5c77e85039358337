import type { FastifyInstance } from 'fastify'
import type { Clock } from './clock.ts'
import type { Database, Sql } from './db.ts'
import type { Log } from './log.ts'
import { watch } from './watch.ts'

/** Ids that may act no longer: devices signed out, accounts deleted, staff switched off. Asked on every request. */
export type Revocations = {
  has: (id: string) => boolean
  /** For good, as far as an access token lives. */
  add: (id: string, at: Date) => void
  /** All that are switched off at present; whoever is missing is on again. */
  switchOff: (ids: Iterable<string>) => void
  forgetBefore: (at: Date) => void
}

const everyMs = 300
/** An access token lives 15 min; nothing older can come. */
const keptMs = 16 * 60_000
/** Commits become visible late and clocks of processes differ, so every look overlaps the one before. */
const overlapMs = 10_000

export function createRevocations(): Revocations {
  const revoked = new Map<string, number>()
  let off = new Set<string>()
  return {
    has: (id) => revoked.has(id) || off.has(id),
    add: (id, at) => {
      revoked.set(id, at.getTime())
    },
    switchOff: (ids) => {
      off = new Set(ids)
    },
    forgetBefore: (at) => {
      for (const [id, since] of revoked) if (since < at.getTime()) revoked.delete(id)
    },
  }
}

const listRevoked = (sql: Sql, since: Date) =>
  sql<{ id: string; at: Date }[]>`select id, revoked_at as at from sign_in_family where revoked_at > ${since}`
const listSwitchedOff = (sql: Sql) => sql<{ id: string }[]>`select id from staff where not active`

type Watched = { db: Database; clock: Clock; revocations: Revocations; log: Pick<Log, 'warn'> }

/** Keeps the list of this process less than a second behind what any process wrote. */
export function watchRevocations(app: FastifyInstance, { db, clock, revocations, log }: Watched): void {
  let lookedAt: number | undefined
  watch(app, {
    everyMs,
    failed: (err) => log.warn({ err }, 'revocations not read'),
    ask: async () => {
      const now = clock.machineNow().getTime()
      const since = lookedAt === undefined ? now - keptMs : lookedAt - overlapMs
      const [revoked, off] = await Promise.all([listRevoked(db.sql, new Date(since)), listSwitchedOff(db.sql)])
      for (const { id, at } of revoked) revocations.add(id, at)
      revocations.switchOff(off.map(({ id }) => id))
      revocations.forgetBefore(new Date(now - keptMs))
      lookedAt = now
    },
  })
}
