import { createHash } from 'node:crypto'
import type { Clock } from '../../../platform/clock.ts'
import { createMemory } from '../../../platform/memory.ts'
import type { Share } from '../../../platform/share.ts'
import { type Lock, lockMs, triesAllowed } from './store.ts'

type Tries = { since: Date; used: number; until?: Date }

const most = 10_000

/** What is typed as a name is now and then a password: it is neither kept nor told. */
const keyOf = (userName: string): string => createHash('sha256').update(userName).digest('base64url')

/** User names that nobody has are locked like the others, at every process, so that a lock does not tell which ones exist. */
export function createStrangers({ clock, share }: { clock: Clock; share: Share }) {
  const memory = createMemory<Tries>(most)

  function findLock(key: string, now: Date): Lock | undefined {
    const known = memory.get(key)
    return known?.until && known.until > now ? { since: known.since, until: known.until } : undefined
  }

  function add(key: string, now: Date): void {
    const known = memory.get(key)
    const isFresh = known && !known.until && now.getTime() - known.since.getTime() < lockMs
    const tries: Tries = isFresh ? { since: known.since, used: known.used + 1 } : { since: now, used: 1 }
    if (tries.used >= triesAllowed) tries.until = new Date(now.getTime() + lockMs)
    memory.set(key, tries)
  }

  share.hear((key) => {
    const now = clock.machineNow()
    if (!findLock(key, now)) add(key, now)
  })

  return {
    lockOf: (userName: string, now: Date): Lock | undefined => findLock(keyOf(userName), now),
    /** Before it is judged, so that many at once get no more tries than one by one. Answers the lock, where this try was the last one. */
    count: (userName: string, now: Date): Lock | undefined => {
      const key = keyOf(userName)
      add(key, now)
      share.say(key, 1)
      return findLock(key, now)
    },
  }
}
