import { createApp } from '@huifuwu/bff/app'
import { parseConfig } from '@huifuwu/bff/config'
import { seedDemo, seedLarge } from '@huifuwu/bff/seed'
import { createClock } from '../../bff/src/platform/clock.ts'
import { openDatabase } from '../../bff/src/platform/db.ts'
import type { House } from '../../bff/src/platform/house.ts'
import { oneAtATime } from '../../bff/src/platform/one-at-a-time.ts'
import type { DemoAccounts } from '../start/demo.ts'

type Environment = Record<string, string | undefined>

async function inHouse<Answer>(environment: Environment, fill: (house: House) => Promise<Answer>): Promise<Answer> {
  const config = parseConfig(environment, new Date())
  const db = openDatabase(config.db)
  const { app, house } = await createApp({ config: { ...config, log: { level: 'error' } }, db, clock: createClock(config.clock) })
  try {
    return await oneAtATime({ url: config.db.url, what: 'seed' }, () => fill(house))
  } finally {
    await app.close()
    await db.close()
  }
}

/** Fills an empty database and answers, now and every later time, who can sign in and how. */
export const seed = (environment: Environment): Promise<DemoAccounts> =>
  inHouse(environment, async (house) => ({ ...(await seedDemo(house)), publishers: [] }))

/** Up to that many visits in all; answers how many are new. */
export const seedMany = (environment: Environment, wanted: number): Promise<number> =>
  inHouse(environment, (house) => seedLarge(house, wanted))
