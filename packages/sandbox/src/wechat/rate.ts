import type { Now } from '../clock.ts'

const windowMs = 60_000
const allowed = 100

/** 100 sign-ins a minute and user. */
export function createRate(now: Now) {
  const seen = new Map<string, { since: number; count: number }>()
  return {
    isTooOften(openid: string): boolean {
      const held = seen.get(openid)
      const current = held && now() - held.since < windowMs ? held : { since: now(), count: 0 }
      current.count += 1
      seen.set(openid, current)
      return current.count > allowed
    },
  }
}
