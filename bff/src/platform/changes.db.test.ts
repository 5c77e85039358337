import { expect, test } from 'vitest'
import { openTestDatabase } from '../../test/app.ts'
import { bareLog } from '../../test/bare-log.ts'
import { type Change, onChange, publishChange } from './changes.ts'

const one = await openTestDatabase()
const other = await openTestDatabase(one.databaseUrl)
const here = { db: one.db, log: bareLog }
const there = { db: other.db, log: bareLog }
const change = (version: number): Change => ({ venueId: 'city-hall', sessionId: 'nine', version, remaining: 9 - version })

test('this process hears at once, others hear the last of many changes, and little else', async () => {
  const [near, far]: (Change | undefined)[][] = [[], []]
  await onChange(here, (heard) => near?.push(heard))
  await onChange(there, (heard) => far?.push(heard))
  for (const version of [1, 2, 4, 3]) publishChange(here, change(version))
  expect(near?.slice(-4)).toEqual([1, 2, 4, 3].map(change))
  await expect.poll(() => far?.at(-1), { timeout: 5000 }).toEqual(change(4))
  expect(far?.filter((heard) => heard !== undefined)).toEqual([change(4)])
})

test('after a gap in the line everybody is asked to read again', async () => {
  const heard: (Change | undefined)[] = []
  await onChange(there, (each) => heard.push(each))
  await one.db.sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%' and datname = current_database()`
  await expect.poll(() => heard, { timeout: 5000 }).toContain(undefined)
  publishChange(here, change(5))
  await expect.poll(() => heard.at(-1), { timeout: 5000 }).toEqual(change(5))
})
