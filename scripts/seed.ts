import { createApp } from '@huifuwu/bff/app'
import { parseConfig } from '@huifuwu/bff/config'
import { seedDemo } from '@huifuwu/bff/seed'
import { createClock } from '../bff/src/platform/clock.ts'
import { openDatabase } from '../bff/src/platform/db.ts'
import { oneAtATime } from '../bff/src/platform/one-at-a-time.ts'
import type { DemoAccounts } from './start/demo.ts'

/** Fills an empty database and answers, now and every later time, who can sign in and how. */
export async function seed(environment: Record<string, string | undefined>): Promise<DemoAccounts> {
  const config = parseConfig(environment, new Date())
  const db = openDatabase(config.db)
  const { app, house } = await createApp({ config: { ...config, log: { level: 'error' } }, db, clock: createClock(config.clock) })
  try {
    const people = await oneAtATime({ url: config.db.url, what: 'seed' }, () => seedDemo(house))
    return { ...people, publishers: [] }
  } finally {
    await app.close()
    await db.close()
  }
}

if (import.meta.main) console.log(JSON.stringify(await seed(process.env), null, 2))
