import type { Now } from '../clock.ts'

// A signature is good from one second before to 180 s after its time, so a nonce has to be known that long.
const keptMs = 182_000

export type Nonces = ReturnType<typeof createNonces>

export function createNonces(now: Now) {
  const seen = new Map<string, number>()
  return {
    take(nonce: string): boolean {
      for (const [old, at] of seen) {
        if (now() - at <= keptMs) break
        seen.delete(old)
      }
      if (seen.has(nonce)) return false
      seen.set(nonce, now())
      return true
    },
  }
}
