import { expect, test } from 'vitest'
import { openTestDatabase } from '../../test/app.ts'
import { startJobs } from './jobs.ts'
import { migrate } from './migrate.ts'
import { wipe } from './wipe.ts'

const { db, databaseUrl } = await openTestDatabase()

const listStanding = async () => {
  const rows = await db.sql<{ name: string }[]>`
    select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')
    union all select proname from pg_proc where pronamespace = 'public'::regnamespace
    union all select typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
    order by 1`
  return rows.map(({ name }) => name)
}

test('all that is ours leaves the database, what is somebody else stays, and the tables can be made anew', async () => {
  const ours = await listStanding()
  const log = { error: () => undefined, warn: () => undefined }
  await (await startJobs({ url: databaseUrl, jobs: [], log }))()
  await db.sql`create table neighbour (id int)`
  expect((await listStanding()).length).toBeGreaterThan(ours.length + 1)

  expect((await wipe(databaseUrl)).tables).toBeGreaterThan(15)
  expect(await listStanding()).toEqual(['public.neighbour'])
  expect(await wipe(databaseUrl)).toEqual({ tables: 0 })

  await migrate(databaseUrl)
  expect(await listStanding()).toEqual([...ours, 'public.neighbour'].toSorted())
})
