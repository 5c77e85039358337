import { Problem } from '../problem.ts'
import type { Clock } from './clock.ts'
import { createMemory } from './memory.ts'
import type { Share } from './share.ts'

const windowMs = 60_000
const identities = 50_000
/** Others hear of every twentieth part of a limit: whoever keeps far below it costs nothing. */
const parts = 20

export const tooMany = (retryAfterSeconds: number, cause?: unknown): Problem =>
  new Problem('too-many-requests', { headers: { 'retry-after': String(retryAfterSeconds) }, cause })

type Limit = { perMinute: number; clock: Clock; share: Share }
/** `untold` of those used here are not known elsewhere yet. */
type Count = { since: number; used: number; untold: number }

/**
 * Counts what each one does within a minute of machine time, at all processes, and how to take that back; bounded, so that
 * strangers cannot fill the memory. What other processes let pass is heard of a moment later.
 */
export function createLimit({ perMinute, clock, share }: Limit): (who: string) => () => void {
  const counts = createMemory<Count>(identities)
  const step = Math.ceil(perMinute / parts)

  function countOf(who: string, now: number): Count {
    const known = counts.get(who)
    if (known && now - known.since < windowMs) return known
    const count = { since: now, used: 0, untold: 0 }
    counts.set(who, count)
    return count
  }

  function add(who: string, count: Count, times: 1 | -1): void {
    count.used += times
    count.untold += times
    if (Math.abs(count.untold) < step) return
    share.say(who, count.untold)
    count.untold = 0
  }

  share.hear((who, times) => {
    const count = countOf(who, clock.machineNow().getTime())
    count.used = Math.max(0, count.used + times)
  })

  return (who) => {
    const now = clock.machineNow().getTime()
    const count = countOf(who, now)
    if (count.used >= perMinute) throw tooMany(Math.ceil((count.since + windowMs - now) / 1000))
    add(who, count, 1)
    return () => add(who, count, -1)
  }
}
