import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'

/** Whoever comes while so many wait for their answers is asked to come again: the queue stays as long as it can be served. */
export function limitCrowd(app: FastifyInstance, most: number): void {
  let inFlight = 0
  app.addHook('onRequest', (_request, reply, done) => {
    if (inFlight >= most) return done(new Problem('busy', { headers: { 'retry-after': '1' } }))
    inFlight += 1
    // Comes once, also where the phone went away before its answer.
    reply.raw.once('close', () => {
      inFlight -= 1
    })
    done()
  })
}
