import type { Change } from '../../../platform/changes.ts'
import type { Clock } from '../../../platform/clock.ts'
import { createMemory } from '../../../platform/memory.ts'

const oldestMs = 1000
const mostSessions = 20_000

export type SoldOut = ReturnType<typeof createSoldOut>

/** Which sessions were full when last read under their lock. A stale "full" costs a moment; nothing is ever sold from here. */
export function createSoldOut(clock: Pick<Clock, 'machineNow'>) {
  let memory = createMemory<{ version: number; remaining: number; readMs: number }>(mostSessions)
  const keyOf = ({ venueId, sessionId }: { venueId: string; sessionId: string }) => `${venueId}|${sessionId}`

  const keep = ({ venueId, sessionId, version, remaining }: Change) =>
    memory.set(keyOf({ venueId, sessionId }), { version, remaining, readMs: clock.machineNow().getTime() })

  return {
    /** Read by this process just now: an equal version is fresh again. */
    learn: (change: Change): void => {
      if (change.version >= (memory.get(keyOf(change))?.version ?? 0)) keep(change)
    },
    /** Told by somebody else, who knows how long ago: only a higher version counts. */
    hear: (change: Change): void => {
      if (change.version > (memory.get(keyOf(change))?.version ?? -1)) keep(change)
    },
    isFull: (session: { venueId: string; sessionId: string }): boolean => {
      const known = memory.get(keyOf(session))
      return known !== undefined && known.remaining <= 0 && clock.machineNow().getTime() - known.readMs < oldestMs
    },
    forget: (): void => {
      memory = createMemory(mostSessions)
    },
  }
}
