import type { FastifyInstance } from 'fastify'
import type { Database } from './db.ts'

const patienceMs = 1000

async function answers({ sql }: Database): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs)
  })
  const asked = sql`select 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

/** For the balancer, outside the contract: alive means the process answers, ready means it should be sent requests. */
export function healthRoutes(app: FastifyInstance, { db, isLeaving }: { db: Database; isLeaving: () => boolean }): void {
  app.get('/healthz', { logLevel: 'warn' }, async () => ({ state: 'alive' }))
  app.get('/readyz', { logLevel: 'warn' }, async (_request, reply) => {
    const ready = !isLeaving() && !db.isAway() && (await answers(db))
    return reply.code(ready ? 200 : 503).send({ state: ready ? 'ready' : 'not-ready' })
  })
}
