import { fastifyRateLimit } from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import type { Clock } from './clock.ts'
import { createMemory } from './memory.ts'

const windowMs = 60_000
const identities = 50_000

export const tooMany = (retryAfterSeconds: number, cause?: unknown): Problem =>
  new Problem('too-many-requests', { headers: { 'retry-after': String(retryAfterSeconds) }, cause })

type Limit = { perMinute: number; clock: Clock }

/** Counts what each one does within a minute of machine time, and how to take that back; bounded, so that strangers cannot fill the memory. */
export function createLimit({ perMinute, clock }: Limit): (who: string) => () => void {
  const counts = createMemory<{ since: number; used: number }>(identities)
  return (who) => {
    const now = clock.machineNow().getTime()
    const known = counts.get(who)
    const count = known && now - known.since < windowMs ? known : { since: now, used: 0 }
    if (count.used >= perMinute) throw tooMany(Math.ceil((count.since + windowMs - now) / 1000))
    count.used += 1
    counts.set(who, count)
    return () => {
      count.used -= 1
    }
  }
}

/** Routes without a token count by address; halls and mobile networks share addresses, so the limit is wide. */
export async function limitAddresses(app: FastifyInstance): Promise<void> {
  await app.register(fastifyRateLimit, {
    global: false,
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 1000)),
  })
}

export const byAddress = (perMinute: number) => ({ rateLimit: { max: perMinute, timeWindow: windowMs } })
