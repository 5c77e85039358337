import { fixedClock, testDatabase } from '@huifuwu/testkit'
import { afterAll } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { type Database, openDatabase } from '../src/platform/db.ts'
import type { Feature } from '../src/platform/house.ts'
import { newId } from '../src/platform/id.ts'
import type { LogTarget } from '../src/platform/log.ts'
import { testConfig } from './settings.ts'

type TestClock = ReturnType<typeof fixedClock>
type TestAppOptions = {
  environment?: Record<string, string>
  clock?: TestClock
  /** Added to those of app.ts. */
  features?: Feature[]
  /** Where a second process joins the first on one database. */
  databaseUrl?: string
  logTo?: LogTarget
}
type Who = { resident: string } | { staff: string }
export type TestApp = App & { db: Database; databaseUrl: string; clock: TestClock; as: (who: Who) => { authorization: string } }

/** A migrated database of the calling file's own. Call it at the top of a file: it closes itself after the last test. */
export async function openTestDatabase(databaseUrl?: string, pool = 2): Promise<{ db: Database; databaseUrl: string }> {
  const url = databaseUrl ?? (await testDatabase())
  const db = openDatabase({ url, pool })
  afterAll(db.close)
  return { db, databaseUrl: url }
}

/** The whole BFF on a database of its own, on a working Monday at 9:40; ask it with `app.inject`. Closes itself after the last test. */
export async function testApp({
  environment = {},
  clock = fixedClock(),
  features = [],
  databaseUrl,
  logTo,
}: TestAppOptions = {}): Promise<TestApp> {
  const opened = await openTestDatabase(databaseUrl)
  const config = testConfig({ DATABASE_URL: opened.databaseUrl, ...environment })
  const made = await createApp({ config, db: opened.db, clock, features, ...(logTo && { logTo }) })
  await made.app.ready()
  afterAll(() => made.app.close())
  const as = (who: Who) => {
    const [audience, subjectId] = 'resident' in who ? (['resident', who.resident] as const) : (['staff', who.staff] as const)
    const { accessToken } = made.house.tokens.issue(audience, { subjectId, familyId: newId() })
    return { authorization: `Bearer ${accessToken}` }
  }
  return { ...made, ...opened, clock, as }
}
