import { clients, measure, type Round, shotsAt } from './booking.ts'
import { addSessions, clearBooks, fill, venues } from './hall.ts'
import { toShot } from './shot.ts'
import type { Worker } from './worker.ts'
import { type Server, type World, warm } from './world.ts'

const [ok, created, refused] = [200, 201, 409]

/** One booking that the floor can show, and a day of times; everybody is signed in, at the server and where there is none. */
async function open(world: World) {
  const { house, people, servers } = world
  await clearBooks(house)
  const sessions = await addSessions(house, { count: 32, capacity: 8, startsInMinutes: 1440 })
  for (const session of sessions.slice(0, 1)) await fill(house, session, people.residents.slice(0, 1))
  await warm(world, servers.slice(0, 1))
  return sessions
}

export async function floorPost(world: World, generator: Worker): Promise<Round> {
  const sessions = await open(world)
  const shots = shotsAt('/api/bench/floor', sessions.slice(0, 1), world.people.tokens)
  return measure(generator, { shots, servers: world.servers.slice(0, 1), expected: [created] })
}

/** Refused as those are who come too late, and nothing looked up for it. */
export async function floorRefusal(world: World, generator: Worker): Promise<Round> {
  const sessions = await open(world)
  const shots = shotsAt('/api/bench/floor/refusal', sessions.slice(0, 1), world.people.tokens)
  return measure(generator, { shots, servers: world.servers.slice(0, 1), expected: [refused] })
}

type Bare = { world: World; generator: Worker; hello: Server }

/** The bare framework, asked as ours is. */
export async function askHello({ world, generator, hello: server }: Bare, path = '/hello'): Promise<Round> {
  const sessions = await open(world)
  const shots = shotsAt(path, sessions.slice(0, 1), world.people.tokens)
  return measure(generator, { shots, servers: [server], expected: [ok] })
}

async function read(world: World, generator: Worker, path: string): Promise<Round> {
  const [session] = await open(world)
  const query = session ? `matterId=${session.matterId}&on=${session.startsOn}` : ''
  const shots = Array.from({ length: clients }, () => toShot({ method: 'GET', path: `${path}/${venues[0]}/sessions?${query}` }))
  return measure(generator, { shots, servers: world.servers.slice(0, 1), expected: [ok] })
}

/** A list that every phone holds, in the packing that phones take. */
async function readList(world: World, generator: Worker, path: string): Promise<Round> {
  await open(world)
  const shots = Array.from({ length: clients }, () => toShot({ method: 'GET', path, packed: true }))
  return measure(generator, { shots, servers: world.servers.slice(0, 1), expected: [ok] })
}

export const floorGet = (world: World, generator: Worker): Promise<Round> => read(world, generator, '/api/bench/floor')
export const availability = (world: World, generator: Worker): Promise<Round> => read(world, generator, '/api/venues')
export const listMatters = (world: World, generator: Worker): Promise<Round> => readList(world, generator, '/api/matters')
export const listSounds = (world: World, generator: Worker): Promise<Round> => readList(world, generator, '/api/pinyin')
