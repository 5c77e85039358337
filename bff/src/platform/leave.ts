import type { Server } from 'node:http'
import { Server as Listener } from 'node:net'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

export type Leaving = { isLeaving: () => boolean; leave: () => Promise<void> }
type LeaveOptions = { lookAwayMs: number; limitMs: number; close: () => Promise<void>; exit: (code: number) => void }

/** Not ready at once, then answering on until the balancer looks away, then closing; nobody waits longer than the limit. */
export function createLeaving({ lookAwayMs, limitMs, close, exit }: LeaveOptions): Leaving {
  let leaving: Promise<void> | undefined
  async function run(): Promise<void> {
    const limit = setTimeout(() => exit(1), limitMs)
    await new Promise((resolve) => setTimeout(resolve, lookAwayMs))
    const left = await close().then(
      () => 0,
      () => 1,
    )
    clearTimeout(limit)
    exit(left)
  }
  return {
    isLeaving: () => leaving !== undefined,
    leave: () => {
      leaving ??= run()
      return leaving
    },
  }
}

/** Every answer while leaving asks the client to open its next connection elsewhere. */
export function sendAway(app: FastifyInstance, isLeaving: () => boolean): void {
  app.addHook('onSend', (_request, reply, ...[payload, done]) => {
    if (isLeaving()) reply.header('connection', 'close')
    done(null, payload)
  })
}

/** In which a connection that just came in sends what it wants. */
const lullMs = 200

/**
 * Takes no new connection, and ends when all that are there have their answers. Node's own close would first cut whatever has not asked
 * yet, the newest ones among them.
 */
export async function stopTaking(server: Server): Promise<void> {
  // Straight after the loop took in what stood at the door.
  await setImmediate()
  const empty = new Promise((resolve) => Listener.prototype.close.call(server, resolve))
  await sleep(lullMs)
  server.closeIdleConnections()
  await empty
}
