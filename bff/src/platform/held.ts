const heldMs = 1000

/** Places that were found locked a moment ago: whoever wants one is asked to come back, instead of waiting for it in turn. */
export type Held = { has: (place: unknown) => boolean; add: (place: unknown) => void }

export function createHeld(): Held {
  const until = new Map<unknown, number>()
  return {
    has: (place) => (until.get(place) ?? 0) > performance.now(),
    add: (place) => {
      const now = performance.now()
      for (const [known, end] of until) if (end <= now) until.delete(known)
      until.set(place, now + heldMs)
    },
  }
}
