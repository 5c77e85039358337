import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { findGround, type GroundRow, type Spot } from './store.ts'

type Kept = { row: Promise<GroundRow | undefined>; until: number }

const most = 20_000
/** As long as the crowd of a hall is told elsewhere; all else here changes by the year. */
const keptMs = 2000
const memories = new WeakMap<House['db'], ReturnType<typeof createMemory<Kept>>>()

/** What stands around every appointment of one session and matter, read once for all who book it in the same moment. */
export function groundOf({ db, clock }: Pick<House, 'db' | 'clock'>, spot: Spot): Promise<GroundRow | undefined> {
  const memory = memories.get(db) ?? createMemory<Kept>(most)
  memories.set(db, memory)
  const key = `${spot.venueId}|${spot.sessionId}|${spot.matterId}`
  const now = clock.machineNow().getTime()
  const known = memory.get(key)
  if (known && now < known.until) return known.row
  const row = findGround(db.sql, spot)
  memory.set(key, { row, until: now + keptMs })
  row.catch(() => memory.delete(key))
  return row
}
