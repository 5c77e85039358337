import { type Facts, type ProblemBody, type ProblemCode, problemStatus } from '@huifuwu/contract'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isOutOfReach } from './platform/reach.ts'
import { fieldsOf } from './platform/validation.ts'

type More = { facts?: Facts; fields?: ProblemBody['fields']; headers?: Record<string, string>; cause?: unknown }

/** A refusal on its way out. Its code decides the status; headers such as retry-after go along. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly more: More
  constructor(code: ProblemCode, more: More = {}) {
    // A refusal is an answer, and nobody reads where it was thrown; of what went wrong on our side the place is kept.
    const { stackTraceLimit } = Error
    if (problemStatus[code] < 500) Error.stackTraceLimit = 0
    super(code, { cause: more.cause })
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.more = more
  }
}

const known: Record<string, ProblemCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'body-missing',
  FST_ERR_CTP_INVALID_JSON_BODY: 'body-not-json',
}

const answered = new WeakMap<object, ProblemCode>()
/** The code a request was refused with, for its line in the log. */
export const problemOf = ({ raw }: Pick<FastifyRequest, 'raw'>): ProblemCode | undefined => answered.get(raw)

const retry = { headers: { 'retry-after': '2' } }

/** Where nothing can have been written it is a pause; after a write that may have been heard nobody knows, and the same key finds out. */
export const unreachable = (error: unknown, maybeWritten: boolean): Problem =>
  new Problem(maybeWritten ? 'outcome-unknown' : 'paused', { ...retry, cause: error })

const title = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')

function send(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, more } = problem
  const { facts, fields, headers = {} } = more
  const body: ProblemBody = { code, title: title(code), requestId: request.id, ...(fields && { fields }), ...(facts && { facts }) }
  answered.set(request.raw, code)
  // With a body that nobody read to its end, closing would reset the line, and whoever still sends would never see the answer.
  reply.removeHeader('connection')
  return reply
    .code(problemStatus[code])
    .headers(headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(body)
}

function toProblem(error: FastifyError | Problem, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error.validation) {
    const absent = error.validationContext === 'body' && (request.body === undefined || request.body === null)
    return absent ? new Problem('body-missing') : new Problem('invalid-request', { fields: fieldsOf(error.validation) })
  }
  const status = error.statusCode ?? 500
  const code = status < 500 ? (known[error.code] ?? 'invalid-request') : 'unexpected'
  return new Problem(error instanceof SyntaxError ? 'body-not-json' : code, { cause: error })
}

/** A write of several statements may have begun even where the last one was not heard, unless all of it fell into the silence. */
function mayHaveWritten({ method, server }: FastifyRequest, { elapsedTime }: FastifyReply): boolean {
  const awayMs = server.hasDecorator('awayMs') ? server.getDecorator<() => number>('awayMs')() : 0
  return method !== 'GET' && elapsedTime > awayMs
}

/** The pulse tells once that the database is away, and maintenance is announced; thousands of stacks would say no more. */
const toldOnce: ProblemCode[] = ['paused', 'maintenance']

/** The only place that turns what was thrown into a reply; texts of unexpected errors stay in the log. */
export function useProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, request, reply) => {
    const problem = isOutOfReach(error) ? unreachable(error, mayHaveWritten(request, reply)) : toProblem(error, request)
    if (problemStatus[problem.code] >= 500 && !toldOnce.includes(problem.code)) {
      const level = problem.code === 'unexpected' ? 'error' : 'warn'
      request.log[level]({ err: problem.more.cause ?? error, code: problem.code }, 'request failed')
    }
    return send(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => send(request, reply, new Problem('no-route')))
}
