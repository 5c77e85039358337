import { seatStore } from '../../bff/test/bench/seat.ts'
import { countOversold, demandSeated } from './books.ts'
import { type Figures, toFigures } from './figures.ts'
import { addSessions, clearBooks, fill, type Session } from './hall.ts'
import type { Order } from './load.ts'
import { toShot } from './shot.ts'
import type { Worker } from './worker.ts'
import { fire, type Server, type World, warm } from './world.ts'

/** `wished` = how many a second an open loop should have sent. */
export type Round = Figures & { oversold?: number; wished?: number }
export const clients = 200
const seconds = 2
export const plenty = 1_000_000
const [created, soldOutStatus] = [201, 409]

const place = ({ venueId, sessionId, matterId }: Session) => ({ venueId, sessionId, matterId })

export const shotsAt = (path: string, sessions: Session[], tokens: string[]): string[] =>
  tokens.map((token, at) => {
    const session = sessions[at % sessions.length]
    return toShot({ method: 'POST', path, token, keyed: true, ...(session && { body: place(session) }) })
  })

/** `expected` = the statuses that count; any other ends the run. */
type Load = Partial<Order> & { shots: string[]; servers: Server[]; expected: readonly number[] }

export async function measure(generator: Worker, { servers, expected, ...order }: Load): Promise<Round> {
  const ports = servers.map(({ port }) => port)
  return toFigures(await fire(generator, { connections: clients, seconds, once: false, ...order, ports }), expected)
}

type Booking = {
  sessions?: number
  capacity?: number
  perSecond?: number
  servers?: Server[]
  path?: string
  keepBooks?: boolean
  expected?: readonly number[]
}

/** Everybody books once, one of these sessions, which begin tomorrow. */
export async function book(world: World, generator: Worker, options: Booking = {}): Promise<Round> {
  const { sessions = 1, capacity = plenty, servers = world.servers.slice(0, 1), perSecond, expected = [created] } = options
  const { house, people } = world
  if (!options.keepBooks) await clearBooks(house)
  const added = await addSessions(house, { count: sessions, capacity, startsInMinutes: 1440 })
  await warm(world, servers)
  const round = await measure(generator, {
    shots: shotsAt('/api/appointments', added, people.tokens),
    servers,
    expected,
    once: true,
    ...(perSecond !== undefined && { perSecond, seconds: 3 }),
  })
  const oversold = await countOversold(house, { sessions: added, acknowledged: round.statuses[created] ?? 0 })
  return { ...round, oversold, ...(perSecond !== undefined && { wished: perSecond }) }
}

/** Far more ask than there are places, so that overselling would show. */
export async function rush(world: World, generator: Worker, options: Pick<Booking, 'sessions' | 'capacity' | 'servers'>): Promise<number> {
  const { oversold = 0 } = await book(world, generator, { sessions: 3, capacity: 900, expected: [created, soldOutStatus], ...options })
  return oversold
}

export async function skipLocked(world: World, generator: Worker): Promise<Round> {
  const { house, people } = world
  const servers = world.servers.slice(0, 1)
  await clearBooks(house)
  const sessions = await addSessions(house, { count: 1, capacity: plenty, startsInMinutes: 1440 })
  for (const session of sessions) await seatStore.open(house.db.sql, { ...session, places: people.residents.length })
  await warm(world, servers)
  const shots = shotsAt('/api/bench/skip-locked', sessions, people.tokens)
  const round = await measure(generator, { shots, servers, expected: [created], once: true })
  await demandSeated(house, { sessions, acknowledged: round.statuses[created] ?? 0 })
  return round
}

/** One session is gone, of the others each has places: who is refused is told which is next. */
export async function soldOut(world: World, generator: Worker): Promise<Round> {
  const { house, people } = world
  const servers = world.servers.slice(0, 1)
  await clearBooks(house)
  const sessions = await addSessions(house, { count: 32, capacity: 10, startsInMinutes: 1440 })
  const gone = sessions.slice(0, 1)
  for (const session of gone) await fill(house, session, people.residents.slice(0, 10))
  await warm(world, servers)
  const shots = shotsAt('/api/appointments', gone, people.tokens.slice(10))
  return measure(generator, { shots, servers, expected: [soldOutStatus] })
}
