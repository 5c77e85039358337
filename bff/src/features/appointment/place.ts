import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { findPlace, type Place } from './engine/store.ts'

export type { Place } from './engine/store.ts'

const mostSessions = 20_000
const memories = new WeakMap<House['db'], ReturnType<typeof createMemory<Place>>>()

/** What never changes of a session is read once, so that refusing a rush costs no database. */
export async function placeOf({ db }: Pick<House, 'db'>, session: { venueId: string; sessionId: string }): Promise<Place | undefined> {
  const memory = memories.get(db) ?? createMemory<Place>(mostSessions)
  memories.set(db, memory)
  const key = `${session.venueId}|${session.sessionId}`
  const place = memory.get(key) ?? (await findPlace(db.sql, session))
  if (place) memory.set(key, place)
  return place
}
