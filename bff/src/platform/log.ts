import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify'

const secrets = ['authorization', 'cookie', 'password', 'token', 'accessToken', 'refreshToken', 'secret', 'idNumber', 'phone', 'name']

type Refused = { code?: string; routine?: string; constraint_name?: string; table_name?: string }
type Thrown = Refused & { name?: string; message?: string; stack?: string; query?: string; cause?: unknown }
type Told = { type: string; code?: string; routine?: string; constraint?: string; table?: string; message?: string; stack: string }

/** PostgreSQL's data exceptions: their messages repeat what the caller sent. */
const quotesCaller = (code = ''): boolean => /^22[0-9A-Z]{3}$/.test(code)

const given = (parts: Record<string, string | undefined>): object =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined))

/** The message stands before the places and may have lines that look like one. */
const placesOf = ({ stack = '', message = '' }: Thrown): string =>
  stack
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')

/** Name, code, place and message; drizzle's own message quotes the parameters, PostgreSQL's detail quotes the row: neither is kept. */
export function describe(error: Thrown): Told {
  const quoting = error.query !== undefined && error.cause instanceof Error
  const { code, routine, constraint_name: constraint, table_name: table, message = '' }: Thrown = quoting ? (error.cause as Thrown) : error
  return {
    type: error.name ?? 'Error',
    ...given({ code, routine, constraint, table, message: quotesCaller(code) ? undefined : message }),
    stack: placesOf(error),
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
