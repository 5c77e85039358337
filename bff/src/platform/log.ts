import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify'

const secrets = ['authorization', 'cookie', 'password', 'token', 'accessToken', 'refreshToken', 'secret', 'idNumber', 'phone', 'name']

type Thrown = { name?: string; message?: string; code?: string; stack?: string; query?: string; cause?: unknown }

/** Name, code, place and message; drizzle's own message quotes the parameters, PostgreSQL's detail quotes the row: neither is kept. */
export function describe(error: Thrown): { type: string; code?: string; message: string; stack: string } {
  const quoting = error.query !== undefined && error.cause instanceof Error
  const plain: Thrown = quoting ? (error.cause as Thrown) : error
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name ?? 'Error',
    ...(plain.code !== undefined && { code: plain.code }),
    message: plain.message ?? '',
    stack: places.join('\n'),
  }
}

export type Log = FastifyBaseLogger
export type LogTarget = { write: (line: string) => void }

export function logging(level: string, stream?: LogTarget): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    redact: { paths: secrets.flatMap((word) => [word, `*.${word}`, `*.*.${word}`]), remove: true },
    serializers: { err: describe as never },
    ...(stream && { stream }),
  }
}
