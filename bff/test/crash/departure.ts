import { setTimeout as sleep } from 'node:timers/promises'
import { meanwhile } from '../booking.ts'
import { addSession } from '../hall.ts'
import { findFaults } from './books.ts'
import { bookingOf, type Heard } from './calls.ts'
import { addResidents, makeWishes, openTokens, type Wish } from './city.ts'
import { openLine } from './line.ts'
import type { BffProcess } from './process.ts'
import type { CrashStage } from './stage.ts'
import { startTraffic } from './traffic.ts'

export type Departure = {
  heard: Heard[]
  ended: string
  /** From SIGTERM to the end of the process. */
  seconds: number
  booked: { before: number; after: number }
  refused: string[]
  faults: Record<string, number>
}

/** A balancer: asks often, and sends nobody any more once it is told so. */
async function untilNotReady(url: string): Promise<void> {
  while ((await fetch(`${url}/readyz`)).ok) await sleep(100)
}

/** SIGTERM while everybody books and looks; the balancer looks away, and the process ends. */
export async function depart({ ask }: CrashStage, bff: BffProcess): Promise<Departure> {
  const traffic = startTraffic({ url: bff.url, wishes: await ask((sql) => makeWishes(sql, 6000)), clients: 60 })
  await traffic.reached(300)
  const before = traffic.acknowledged.length
  const since = performance.now()
  const ending = bff.end()
  await untilNotReady(bff.url)
  await traffic.end()
  const ended = await ending
  const seconds = (performance.now() - since) / 1000
  const { heard, acknowledged, refused } = traffic
  const faults = await ask((sql) => findFaults(sql, traffic))
  return { heard, ended, seconds, booked: { before, after: acknowledged.length }, refused, faults }
}

/** Until a connection that comes now is not answered any more. */
async function untilShut(url: string): Promise<void> {
  const isAnswered = () => fetch(`${url}/healthz`, { headers: { connection: 'close' }, signal: AbortSignal.timeout(200) }).then(() => true)
  while (await isAnswered().catch(() => false)) await sleep(10)
}

/** Bookings that stand before a lock when SIGTERM comes, and get it only when nobody is let in any more. A status of 0 = no answer. */
export async function departWhileWaiting({ ask, cluster }: CrashStage, bff: BffProcess): Promise<{ statuses: number[]; ended: string }> {
  const session = await ask((sql) => addSession(sql, { capacity: 20 }))
  // Here it is the process that leaves, not the lock that lasts: a busy machine takes more than a second over it.
  await ask((sql) => sql`alter function book_batch set lock_timeout = '8s'`)
  const persons = await ask((sql) =>
    addResidents(
      sql,
      Array.from({ length: 20 }, () => crypto.randomUUID()),
    ),
  )
  const tokens = await openTokens()
  const wishes: Wish[] = persons.map((personId) => ({
    session,
    personId,
    token: tokens.issue('resident', { subjectId: personId, familyId: personId }).accessToken,
    key: crypto.randomUUID(),
  }))
  // A connection that is only just coming in is not accepted yet, and nobody promised it anything.
  const lines = await Promise.all(wishes.map(() => openLine(bff.url)))
  let ending: Promise<string> = Promise.resolve('')
  const statuses = await meanwhile({
    databaseUrl: cluster.url,
    first: (other) => other`select 1 from session where id = ${session.sessionId} for update`,
    start: () =>
      Promise.all(
        wishes.map(async (wish, at) => {
          const { body, ...sent } = bookingOf(wish)
          return lines[at]?.('/api/appointments', sent, body) ?? 0
        }),
      ),
    last: async () => {
      ending = bff.end()
      await untilShut(bff.url)
    },
  })
  return { statuses, ended: await ending }
}
