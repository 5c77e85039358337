import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Options, type Sql } from 'postgres'

export type { Sql } from 'postgres'
export type Orm = PostgresJsDatabase
/** Two clients: drizzle changes how its own reads dates and JSON, so hand-written statements go through the other. */
export type Database = { orm: Orm; sql: Sql; close: () => Promise<void> }

/** A folder in `?host=` means a Unix socket, as in libpq; the driver alone would send it to the server as a setting. */
export function connect(url: string, options: Options<Record<string, never>> = {}): Sql {
  const address = new URL(url)
  const host = address.searchParams.get('host')
  address.searchParams.delete('host')
  return postgres(address.href, { onnotice: () => {}, ...(host && { host }), ...options })
}

/** Long transactions keep dead rows of hot counters alive, so the server ends them. */
const guarded = { statement_timeout: 10_000, lock_timeout: 8_000, idle_in_transaction_session_timeout: 10_000 }

export function openDatabase({ url, pool }: { url: string; pool: number }): Database {
  const open = (name: string) => connect(url, { max: pool, connection: { application_name: name, ...guarded } })
  const [ofOrm, sql] = [open('huifuwu'), open('huifuwu-sql')]
  return {
    orm: drizzle(ofOrm),
    sql,
    close: async () => {
      await Promise.all([ofOrm.end({ timeout: 5 }), sql.end({ timeout: 5 })])
    },
  }
}
