import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

export const systems = ['identity', 'wechat'] as const
export type System = (typeof systems)[number]

/** `path` narrows the fault to what begins so; `times` counts requests until it heals by itself, without it the fault stays until 'none'. */
export type Fault = { fault: Kind; path?: string; status?: number; errcode?: number; delayMs?: number; times?: number }
type Act = (fault: Fault, request: FastifyRequest, reply: FastifyReply) => unknown

const acts = {
  none: () => undefined,
  down: ({ status = 503 }, _, reply) => reply.code(status).type('text/html').send('<html><body>Service Unavailable</body></html>'),
  slow: ({ delayMs = 30_000 }) => wait(delayMs, undefined, { ref: false }),
  error: ({ status = 200, errcode = -1 }, _, reply) => reply.code(status).send({ errcode, errmsg: 'fault on demand' }),
  'hang-up': (_, request) => request.raw.socket.destroy(),
  malformed: (_, __, reply) => reply.type('application/json').send('{"errcode":0,"data":{'),
  oversized: (_, __, reply) => reply.type('application/json').send(JSON.stringify({ errcode: 0, padding: 'x'.repeat(2_000_000) })),
  stalled: (_, __, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'application/json' }).write('{"errcode":')
  },
} satisfies Record<string, Act>

export type Kind = keyof typeof acts
export const kinds = Object.keys(acts) as Kind[]
export type Faults = ReturnType<typeof createFaults>

export function createFaults() {
  const faults = new Map<System, Fault>()
  return {
    set: (system: System, fault: Fault) => void faults.set(system, { ...fault }),
    take(system: System, path: string): Fault | undefined {
      const fault = faults.get(system)
      if (!fault || !path.startsWith(fault.path ?? '')) return undefined
      if (fault.times === undefined) return fault
      if (fault.times <= 0) return undefined
      fault.times -= 1
      return fault
    },
  }
}

/** After the signature was checked: a system in trouble has taken the nonce all the same. */
export function injectFaults(app: FastifyInstance, system: System, faults: Faults): void {
  app.addHook('preHandler', async (request, reply) => {
    const fault = faults.take(system, request.url)
    if (fault) await acts[fault.fault](fault, request, reply)
  })
}
