import { randomUUID } from 'node:crypto'
import { type FastifyInstance, fastify, LogController } from 'fastify'
import { problemOf, useProblems } from '../problem.ts'
import type { Clock } from './clock.ts'
import { type LogTarget, logging } from './log.ts'
import { countRequest } from './metrics/request.ts'
import { createLines, lazyLog } from './request-log.ts'
import { useStrictValidation } from './validation.ts'

type HttpOptions = { clock: Clock; level: string; trustProxy: string; logTo?: LogTarget | undefined }

const bodyLimit = 16 * 1024
const still = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** JSON only; an empty body is nothing, and only a route that wants one misses it. */
function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body)
    if (text === '') done(null, undefined)
    else void parse(request, text, done)
  })
}

function logOnce(app: FastifyInstance): void {
  const write = createLines(app.log)
  app.addHook('onResponse', (request, reply, done) => {
    const problem = problemOf(request)
    const { method } = request
    const { url: route } = request.routeOptions
    const [status, ms] = [reply.statusCode, reply.elapsedTime]
    countRequest({ method, route, status, ms, problem })
    write(request, { method, route: route ?? 'none', status, ms: Math.round(ms), ...(problem && { problem }) })
    done()
  })
}

export function createHttp({ clock, level, trustProxy, logTo }: HttpOptions): FastifyInstance {
  const app = fastify({
    bodyLimit,
    trustProxy: trustProxy || false,
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    childLoggerFactory: lazyLog,
    logger: logging(level, logTo),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    frameworkErrors: (error, request, reply) => {
      app.errorHandler(error, request as never, reply as never)
    },
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(still).header('now', clock.fieldNow().toISOString())
    done()
  })
  useStrictValidation(app)
  useProblems(app)
  readJsonOnly(app)
  logOnce(app)
  return app
}
