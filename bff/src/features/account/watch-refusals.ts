import type { House } from '../../platform/house.ts'
import { idMadeAgo } from '../../platform/id.ts'
import { forgetBookers } from './booker.ts'
import { listRefusedSince } from './store.ts'

/** Commits become visible late and clocks of processes differ, so every look overlaps the one before. */
const overlapMs = 10_000

/** One look at who refused the privacy text in any process; to be asked every moment. */
export function createRefusalLook(house: House): () => Promise<void> {
  let lookedAt = performance.now()
  return async () => {
    const now = performance.now()
    const refused = await listRefusedSince(house.db.sql, idMadeAgo(now - lookedAt + overlapMs))
    forgetBookers(house, refused, now)
    lookedAt = now
  }
}
