import type { FastifyRequest } from 'fastify'
import type { Log } from './log.ts'

const words = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type Lazy = { parent: Log; bindings: object; made: Log | undefined }

const madeOf = (lazy: Lazy): Log => {
  lazy.made ??= lazy.parent.child(lazy.bindings)
  return lazy.made
}

const prototype = {
  get level(): Log['level'] {
    return madeOf(this as unknown as Lazy).level
  },
  child(...asked: Parameters<Log['child']>): Log {
    return madeOf(this as unknown as Lazy).child(...asked)
  },
  ...Object.fromEntries(
    words.map((word) => [
      word,
      function (this: Lazy, ...told: [object, string?]) {
        madeOf(this)[word](...told)
      },
    ]),
  ),
}

/** Most requests say nothing but their line, which is written elsewhere: the logger of a request is made when it is first used. */
export const lazyLog = (parent: Log, bindings: object): Log =>
  Object.assign(Object.create(prototype), { parent, bindings, made: undefined })

type Line = { method: string; route: string; status: number; ms: number; problem?: string }

/** Every line of a request has the same harmless fields: looking for secrets in them costs more than the whole route. */
export function createLines(log: Log): (request: Pick<FastifyRequest, 'id'>, line: Line) => void {
  const bare = log.child({}, { redact: [] })
  return ({ id: requestId }, line) => bare.info({ requestId, ...line }, 'request answered')
}
