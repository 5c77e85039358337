import { createCodes } from '../../bff/src/features/appointment/code.ts'
import { seatStore } from '../../bff/test/bench/seat.ts'
import { countOversold } from './books.ts'
import { type Figures, toFigures } from './figures.ts'
import { addSessions, clearBooks, fill, type Session } from './hall.ts'
import type { Order } from './load.ts'
import type { Worker } from './process.ts'
import { settingsOf } from './settings.ts'
import { toShot } from './shot.ts'
import { fire, type Server, type World, warm } from './world.ts'

export type Round = Figures & { oversold?: number }
export const clients = 200
export const seconds = 2
const plenty = 1_000_000

const place = ({ venueId, sessionId, matterId }: Session) => ({ venueId, sessionId, matterId })

export const shotsAt = (path: string, sessions: Session[], tokens: string[]): string[] =>
  tokens.map((token, at) => {
    const session = sessions[at % sessions.length]
    return toShot({ method: 'POST', path, token, keyed: true, ...(session && { body: place(session) }) })
  })

type Load = Partial<Order> & { shots: string[]; servers: Server[] }

export async function measure(generator: Worker, { servers, ...order }: Load): Promise<Round> {
  const ports = servers.map(({ port }) => port)
  return toFigures(await fire(generator, { connections: clients, seconds, once: false, ...order, ports }))
}

type Booking = { sessions?: number; capacity?: number; perSecond?: number; servers?: Server[]; path?: string; keepBooks?: boolean }

/** Everybody books once, one of these sessions, which begin tomorrow. */
export async function book(world: World, generator: Worker, options: Booking = {}): Promise<Round> {
  const { sessions = 1, capacity = plenty, servers = world.servers.slice(0, 1), path = '/api/appointments', perSecond } = options
  const { house, people } = world
  if (!options.keepBooks) await clearBooks(house)
  const added = await addSessions(house, { count: sessions, capacity, startsInMinutes: 1440 })
  if (path.endsWith('skip-locked') && added[0]) await seatStore.open(house.db.sql, { ...added[0], places: people.residents.length })
  await warm(world, servers)
  const round = await measure(generator, {
    shots: shotsAt(path, added, people.tokens),
    servers,
    once: true,
    ...(perSecond !== undefined && { perSecond, seconds: 3 }),
  })
  if (options.keepBooks || path.endsWith('skip-locked')) return round
  return { ...round, oversold: await countOversold(house, round.statuses[201] ?? 0) }
}

/** Far more ask than there are places, so that overselling would show. */
export async function rush(world: World, generator: Worker, servers: Server[]): Promise<number> {
  const { oversold = 0 } = await book(world, generator, { sessions: 3, capacity: 900, servers })
  return oversold
}

export async function cancel(world: World, generator: Worker): Promise<Round> {
  const { house, people } = world
  const servers = world.servers.slice(0, 1)
  await clearBooks(house)
  const [session] = await addSessions(house, { count: 1, capacity: plenty, startsInMinutes: 1440 })
  const booked = session ? await fill(house, session, people.residents) : []
  await warm(world, servers)
  const shots = booked.map(({ appointmentId }, at) =>
    toShot({ method: 'POST', path: `/api/appointments/${appointmentId}/cancellation`, token: people.tokens[at] }),
  )
  return measure(generator, { shots, servers, once: true })
}

/** Codes are scanned at fifty desks of one hall, half an hour before their session. */
export async function checkIn(world: World, generator: Worker): Promise<Round> {
  const { house, people } = world
  const servers = world.servers.slice(0, 1)
  await clearBooks(house)
  const [session] = await addSessions(house, { count: 1, capacity: plenty, startsInMinutes: 30 })
  const booked = session ? await fill(house, session, people.residents) : []
  await warm(world, servers)
  const codes = createCodes(settingsOf('', 0).CODE_KEYS ?? '')
  const { venueId, startsOn } = session ?? { venueId: '', startsOn: '' }
  const texts = await Promise.all(booked.map(({ appointmentId: id }) => codes.toText({ id, startsOn })))
  const shots = texts.map((code, at) =>
    toShot({
      method: 'POST',
      path: '/api/staff/check-ins',
      token: people.staffTokens[at % people.staffTokens.length],
      body: { venueId, code },
    }),
  )
  return measure(generator, { shots, servers, once: true })
}

export async function soldOut(world: World, generator: Worker): Promise<Round> {
  const { house, people } = world
  const servers = world.servers.slice(0, 1)
  await clearBooks(house)
  const sessions = await addSessions(house, { count: 1, capacity: 10, startsInMinutes: 1440 })
  for (const session of sessions) await fill(house, session, people.residents.slice(0, 10))
  await warm(world, servers)
  return measure(generator, { shots: shotsAt('/api/appointments', sessions, people.tokens.slice(10)), servers })
}
