import { connect, type Sql } from './db.ts'

/** Any numbers that all starters agree on. */
const locks = { migrate: 4_413_001, seed: 4_413_002 }

type Turn = { url: string; what: keyof typeof locks }

/** Whoever starts at the same moment on the same database waits until this one is through; the lock goes with the line, however that ends. */
export async function oneAtATime<T>({ url, what }: Turn, run: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(url, { max: 1, connection: { application_name: `huifuwu-${what}` } })
  try {
    await sql`select pg_advisory_lock(${locks[what]})`
    return await run(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
