import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Options, type Sql } from 'postgres'

export type { Sql } from 'postgres'
export type Orm = PostgresJsDatabase
/** Two clients: drizzle changes how its own reads dates and JSON, so hand-written statements go through the other. */
type Lines = { orm: Orm; sql: Sql; end: (seconds: number) => Promise<void> }
/** `orm` and `sql` change when lines are cut and opened anew: take them from here each time. */
export type Database = Pick<Lines, 'orm' | 'sql'> & {
  isAway: () => boolean
  /** How long already; 0 = it is here. */
  awayMs: () => number
  /** What is under way or waits for a line fails now, and whatever comes is refused at once, until `renew`. */
  cut: () => void
  renew: () => void
  onRenew: (listener: () => void) => void
  close: () => Promise<void>
}

/** A folder in `?host=` means a Unix socket, as in libpq; the driver alone would send it to the server as a setting. */
export function connect(url: string, options: Options<Record<string, never>> = {}): Sql {
  const address = new URL(url)
  const host = address.searchParams.get('host')
  address.searchParams.delete('host')
  return postgres(address.href, { onnotice: () => {}, ...(host && { host }), ...options })
}

/**
 * Long transactions keep dead rows of hot counters alive, so the server ends them. And what the planner believes of a table is up
 * to a minute old, on the first morning twenty thousand bookings old: it scans none whole where an index leads to the rows. Up to
 * PostgreSQL 17 what is switched off is only dear, dear enough to be compiled.
 */
const guarded = {
  statement_timeout: 10_000,
  lock_timeout: 8_000,
  idle_in_transaction_session_timeout: 10_000,
  enable_seqscan: 'off',
  jit: 'off',
}

/** The driver itself would come back only after up to twenty seconds, and wait half a minute for a line. */
const patient = { backoff: () => 0.2, connect_timeout: 5 }

function openLines({ url, pool }: { url: string; pool: number }): Lines {
  const open = (name: string) => connect(url, { max: pool, ...patient, connection: { application_name: name, ...guarded } })
  const [ofOrm, sql] = [open('huifuwu'), open('huifuwu-sql')]
  const end = async (timeout: number) => {
    await Promise.all([ofOrm.end({ timeout }), sql.end({ timeout })])
  }
  return { orm: drizzle(ofOrm), sql, end }
}

const closeSeconds = 5

/** A client that was ended refuses every statement at once: that is the closed door while the server is away. */
export function openDatabase(address: { url: string; pool: number }): Database {
  const listeners: (() => void)[] = []
  let lines = openLines(address)
  let cutMs: number | undefined
  return {
    get orm() {
      return lines.orm
    },
    get sql() {
      return lines.sql
    },
    isAway: () => cutMs !== undefined,
    awayMs: () => (cutMs === undefined ? 0 : performance.now() - cutMs),
    cut: () => {
      cutMs ??= performance.now()
      void lines.end(0)
    },
    renew: () => {
      cutMs = undefined
      lines = openLines(address)
      for (const listener of listeners) listener()
    },
    onRenew: (listener) => {
      listeners.push(listener)
    },
    close: () => lines.end(closeSeconds),
  }
}
