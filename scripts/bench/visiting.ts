import { createCodes } from '../../bff/src/features/appointment/code.ts'
import { testEnvironment } from '../../bff/test/settings.ts'
import { measure, plenty, type Round } from './booking.ts'
import { demandCancelled, demandCheckedIn } from './books.ts'
import { addSessions, type Booked, clearBooks, fill, type Session } from './hall.ts'
import { toShot } from './shot.ts'
import type { Worker } from './worker.ts'
import { type World, warm } from './world.ts'

const ok = 200
const codes = createCodes(testEnvironment.CODE_KEYS)

type Full = { session: Session; booked: Booked[] }

/** Everybody has booked one session. */
async function openFull(world: World, startsInMinutes: number): Promise<Full> {
  const { house, people } = world
  await clearBooks(house)
  const [session] = await addSessions(house, { count: 1, capacity: plenty, startsInMinutes })
  if (!session) throw new Error('No session was added')
  const booked = await fill(house, session, people.residents)
  await warm(world, world.servers.slice(0, 1))
  return { session, booked }
}

async function once({ servers }: World, generator: Worker, shots: string[]): Promise<Round> {
  return measure(generator, { shots, servers: servers.slice(0, 1), expected: [ok], once: true })
}

export async function cancel(world: World, generator: Worker): Promise<Round> {
  const { session, booked } = await openFull(world, 1440)
  const shots = booked.map(({ appointmentId }, at) =>
    toShot({ method: 'POST', path: `/api/appointments/${appointmentId}/cancellation`, token: world.people.tokens[at] }),
  )
  const round = await once(world, generator, shots)
  await demandCancelled(world.house, { sessions: [session], acknowledged: round.statuses[ok] ?? 0 })
  return round
}

/** Codes are scanned at fifty desks of one hall, half an hour before their session. */
export async function checkIn(world: World, generator: Worker): Promise<Round> {
  const { session, booked } = await openFull(world, 30)
  const { venueId, startsOn } = session
  const texts = await Promise.all(booked.map(({ appointmentId: id }) => codes.toText({ id, startsOn })))
  const { staffTokens } = world.people
  const shots = texts.map((code, at) =>
    toShot({ method: 'POST', path: '/api/staff/check-ins', token: staffTokens[at % staffTokens.length], body: { venueId, code } }),
  )
  const round = await once(world, generator, shots)
  await demandCheckedIn(world.house, { sessions: [session], acknowledged: round.statuses[ok] ?? 0 })
  return round
}
