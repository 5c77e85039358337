import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator'
import { oneAtATime } from './one-at-a-time.ts'

export const migrationsFolder = fileURLToPath(new URL('../db/migrations', import.meta.url))

/** Brings the tables up to date. The migrator takes no lock of its own: two starters at once would collide. */
export const migrate = (url: string, folder = migrationsFolder): Promise<void> =>
  oneAtATime({ url, what: 'migrate' }, (sql) => apply(drizzle(sql), { migrationsFolder: folder }))
