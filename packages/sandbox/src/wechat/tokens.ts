import { randomBytes } from 'node:crypto'
import type { Now } from '../clock.ts'

const lifeMs = 7_200_000
const overlapMs = 300_000
const forceEveryMs = 30_000

type Held = { token: string; issued: number; until: number }

/** stable_token: equal asks get the same token; near its end, or by force, a new one, and the old lives on for five minutes. */
export function createTokens(now: Now) {
  let current: Held | undefined
  let previous: Held | undefined

  const isKept = (held: Held, force: boolean) => held.until - now() > overlapMs && !(force && now() - held.issued >= forceEveryMs)

  return {
    issue(force: boolean) {
      if (!current || !isKept(current, force)) {
        previous = current && { ...current, until: Math.min(current.until, now() + overlapMs) }
        current = { token: randomBytes(48).toString('base64url'), issued: now(), until: now() + lifeMs }
      }
      return { access_token: current.token, expires_in: Math.floor((current.until - now()) / 1000) }
    },
    accepts: (token: unknown) => [current, previous].some((held) => held !== undefined && held.token === token && now() < held.until),
    revoke() {
      current = undefined
      previous = undefined
    },
  }
}
