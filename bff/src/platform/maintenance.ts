import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'
import type { Clock } from './clock.ts'

type Window = { from: Date; until: Date }

/** Phones ask again about every five minutes, not all at once, and not all in the minute after it ended either. */
const longestSeconds = 270
const spreadSeconds = 30

/** `from/until`, two instants; undefined: they are none, or the wrong way round. */
export function toWindow(text: string): Window | undefined {
  const [from, until] = text.split('/').map((at) => new Date(at)) as [Date, Date]
  return from < until ? { from, until } : undefined
}

export function secondsToRetry(until: Date, now: Date, luck = Math.random()): number {
  const left = Math.max(0, (until.getTime() - now.getTime()) / 1000)
  return Math.ceil(Math.min(left, longestSeconds) + luck * spreadSeconds)
}

/** While it lasts every request is told from when until when, and when to come again. */
export function closeForMaintenance(app: FastifyInstance, text: string, clock: Pick<Clock, 'fieldNow'>): void {
  const window = toWindow(text)
  if (!window) return
  const { from, until } = window
  app.addHook('onRequest', async () => {
    const now = clock.fieldNow()
    if (now < from || now >= until) return
    const facts = { from: from.toISOString(), until: until.toISOString() }
    throw new Problem('maintenance', { facts, headers: { 'retry-after': String(secondsToRetry(until, now)) } })
  })
}
