import { randomUUID } from 'node:crypto'
import { enqueue } from '../../src/features/appointment/engine/enqueue.ts'
import type { BookRequest } from '../../src/features/appointment/engine/store.ts'
import { deskOf } from '../../src/features/check-in/desk.ts'
import { createClock } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/db.ts'
import { Problem } from '../../src/problem.ts'
import { openEngine, person, toHouse, wish } from '../booking.ts'
import type { TestSession } from '../hall.ts'

/** What one process of the race is told, and what it says when the time is over. */
export type RaceOrder = { url: string; sessions: TestSession[]; persons: number; actors: number; milliseconds: number; offsetMs: number }
type Booked = { venueId: string; appointmentId: string }
export type RaceReport = { tally: Record<string, number>; acknowledged: Booked[]; untrue: string[] }

const order = JSON.parse(process.argv[2] ?? '') as RaceOrder
const db = openDatabase({ url: order.url, pool: 4 })
const clock = createClock(order)
const engine = openEngine(db, clock)
const desk = deskOf(toHouse(db, clock))
const until = Date.now() + order.milliseconds

const tally: Record<string, number> = {}
const acknowledged: Booked[] = []
const untrue: string[] = []
const standing: Booked[] = []
const sent: { request: BookRequest; appointmentId: string }[] = []
const count = (what: string): void => {
  tally[what] = (tally[what] ?? 0) + 1
}
const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]

async function send(request: BookRequest): Promise<Awaited<ReturnType<typeof engine.book.add>>> {
  const booked = await enqueue(engine.book, request)
  const { outcome, venueId, appointmentId } = booked
  count(outcome)
  if (outcome === 'ok' && venueId && appointmentId) {
    acknowledged.push({ venueId, appointmentId })
    standing.push({ venueId, appointmentId })
    sent.push({ request, appointmentId })
  }
  return booked
}

async function book(): Promise<void> {
  const session = among(order.sessions)
  if (session) await send(wish(session, 1 + Math.floor(Math.random() * order.persons)))
}

/** The answer was lost: the same wish again, and now and then the same key for another wish. */
async function repeat(): Promise<void> {
  const known = among(sent)
  if (!known) return
  const other = Math.random() < 0.2
  const { outcome, appointmentId } = await send({ ...known.request, id: randomUUID(), ...(other && { requestHash: 'another wish' }) })
  if (outcome !== (other ? 'key-reused' : 'replay')) untrue.push(`a repeat was ${outcome}`)
  if (appointmentId !== known.appointmentId) untrue.push('a repeat was answered with another appointment')
}

async function cancel(): Promise<void> {
  const booked = standing.splice(Math.floor(Math.random() * standing.length), 1)[0] ?? among(acknowledged)
  if (booked) count((await enqueue(engine.cancel, booked)) ? 'cancelled' : 'not cancelled')
}

async function arrive(): Promise<void> {
  const booked = among(acknowledged)
  if (booked) count((await enqueue(desk, { ...booked, staffId: person(1), ticketId: randomUUID() })) ? 'arrived' : 'not arrived')
}

function choose(): () => Promise<void> {
  const roll = Math.random()
  if (roll < 0.6) return book
  if (roll < 0.85) return cancel
  return roll < 0.95 ? repeat : arrive
}

async function act(): Promise<void> {
  while (Date.now() < until) {
    await choose()().catch((error) => count(error instanceof Problem ? `refused ${error.code}` : `failed ${error?.code ?? error}`))
  }
}

await Promise.all(Array.from({ length: order.actors }, act))
await db.close()
process.send?.({ tally, acknowledged, untrue } satisfies RaceReport, () => process.disconnect())
