import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect, type Sql } from './db.ts'
import { migrationsFolder } from './migrate.ts'

type Made = { tables: string[]; functions: string[] }
export type Wiped = { tables: number }

/** The migrator's own list, and the job library's. */
const schemas = ['drizzle', 'pgboss']

function listMade(folder: string): Made {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  const namesOf = (kind: string) => {
    const found = text.matchAll(new RegExp(`^create (?:or replace )?${kind} (?:if not exists )?"?(\\w+)`, 'gim'))
    return [...new Set([...found].map(([, name = '']) => name))]
  }
  return { tables: namesOf('table'), functions: namesOf('function') }
}

async function drop(sql: Sql, { tables, functions }: Made): Promise<Wiped> {
  const standing = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename in ${sql(tables)}`
  const routines = await sql<{ signature: string }[]>`
    select oid::regprocedure::text as signature from pg_proc
    where pronamespace = 'public'::regnamespace and proname in ${sql(functions)}`
  for (const { signature } of routines) await sql.unsafe(`drop function ${signature}`)
  // All in one statement, for they refer to each other; without "cascade", so that nothing of anybody else's goes with them.
  if (standing.length > 0) await sql`drop table ${sql(standing.map(({ name }) => `public.${name}`))}`
  for (const schema of schemas) await sql`drop schema if exists ${sql(schema)} cascade`
  return { tables: standing.length }
}

/** Takes out of the database what the migrations and the job library made in it, and nothing else. */
export async function wipe(url: string, folder = migrationsFolder): Promise<Wiped> {
  const sql = connect(url, { max: 1, connection: { application_name: 'reset', lock_timeout: 8000 } })
  try {
    return await sql.begin((transaction) => drop(transaction as unknown as Sql, listMade(folder)))
  } finally {
    await sql.end({ timeout: 5 })
  }
}
