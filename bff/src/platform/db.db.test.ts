import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql as statement } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/app.ts'
import { migrate } from './migrate.ts'

const { db, databaseUrl } = await openTestDatabase()
const folder = mkdtempSync(join(tmpdir(), 'huifuwu-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('both clients speak to the database behind the socket', async () => {
  expect(await db.sql`select 1 as one`).toEqual([{ one: 1 }])
  expect([...(await db.orm.execute(statement`select 2 as two`))]).toEqual([{ two: 2 }])
})

test('each client reads instants in its own way, which is why there are two', async () => {
  const [raw] = await db.sql`select '2026-11-23T01:40:00Z'::timestamptz as at`
  const [drizzled] = await db.orm.execute(statement`select '2026-11-23T01:40:00Z'::timestamptz as at`)
  expect(raw?.at).toBeInstanceOf(Date)
  expect(drizzled?.at).toBeTypeOf('string')
})

test('no table is scanned where an index leads to the rows, and no plan is compiled', async () => {
  const [{ enable_seqscan } = {}] = await db.sql`show enable_seqscan`
  const [{ jit } = {}] = await db.sql`show jit`
  expect([enable_seqscan, jit]).toEqual(['off', 'off'])
})

test('the server ends what takes too long, and the name of the program can be seen there', async () => {
  const [{ statement_timeout } = {}] = await db.sql`show statement_timeout`
  const [{ idle_in_transaction_session_timeout } = {}] = await db.sql`show idle_in_transaction_session_timeout`
  expect([statement_timeout, idle_in_transaction_session_timeout]).toEqual(['10s', '10s'])
  expect(await db.sql`select application_name from pg_stat_activity where pid = pg_backend_pid()`).toEqual([
    { application_name: 'huifuwu-sql' },
  ])
})

test('several starters at once bring the tables up to date once', async () => {
  mkdirSync(join(folder, 'meta'))
  const tags = ['0000_first', '0001_second']
  const entries = tags.map((tag, idx) => ({ idx, version: '7', when: Date.parse('2099-01-01') + idx, tag, breakpoints: true }))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ version: '7', dialect: 'postgresql', entries }))
  for (const tag of tags)
    writeFileSync(join(folder, `${tag}.sql`), `create table "${tag}" (id int);\n--> statement-breakpoint\nselect pg_sleep(0.1);`)
  await Promise.all([1, 2, 3, 4].map(() => migrate(databaseUrl, folder)))
  expect(await db.sql`select tablename as tag from pg_tables where tablename = any(${tags}) order by 1`).toEqual(
    tags.map((tag) => ({ tag })),
  )
})
