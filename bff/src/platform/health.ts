import type { FastifyInstance } from 'fastify'
import type { Database } from './db.ts'

type Health = { db: Pick<Database, 'isAway'>; isLeaving: () => boolean }

/**
 * For the balancer, outside the contract: alive means the process answers, ready means it should be sent requests. Whether the
 * database is there the pulse knows, on a line of its own; asked over the pool, a process would look ill while others hold rows.
 */
export function healthRoutes(app: FastifyInstance, { db, isLeaving }: Health): void {
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ state: 'alive' }))
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = !isLeaving() && !db.isAway()
    return reply.code(ready ? 200 : 503).send({ state: ready ? 'ready' : 'not-ready' })
  })
}
