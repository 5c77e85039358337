import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator'
import { connect } from './db.ts'

export const migrationsFolder = fileURLToPath(new URL('../db/migrations', import.meta.url))
/** Any number that all starters agree on. */
const lock = 4_413_001

/** Brings the tables up to date. The migrator takes no lock of its own: two starters at once would collide. */
export async function migrate(url: string, folder = migrationsFolder): Promise<void> {
  const sql = connect(url, { max: 1, connection: { application_name: 'huifuwu-migrate' } })
  try {
    await sql`select pg_advisory_lock(${lock})`
    await apply(drizzle(sql), { migrationsFolder: folder })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
