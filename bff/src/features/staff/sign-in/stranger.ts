import { createMemory } from '../../../platform/memory.ts'
import { type Lock, lockMs, triesAllowed } from './store.ts'

type Tries = { since: Date; used: number; until?: Date }

const most = 10_000

/** User names that nobody has are locked like the others, so that a lock does not tell which ones exist. */
export function createStrangers() {
  const memory = createMemory<Tries>(most)

  const lockOf = (userName: string, now: Date): Lock | undefined => {
    const known = memory.get(userName)
    return known?.until && known.until > now ? { since: known.since, until: known.until } : undefined
  }

  return {
    lockOf,
    /** The lock, where this try was the last one. */
    count: (userName: string, now: Date): Lock | undefined => {
      const known = memory.get(userName)
      const isFresh = known && !known.until && now.getTime() - known.since.getTime() < lockMs
      const tries: Tries = isFresh ? { since: known.since, used: known.used + 1 } : { since: now, used: 1 }
      if (tries.used >= triesAllowed) tries.until = new Date(now.getTime() + lockMs)
      memory.set(userName, tries)
      return lockOf(userName, now)
    },
  }
}
