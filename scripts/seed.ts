import { migrate } from '../bff/src/platform/migrate.ts'
import { secondsSince } from './run.ts'
import { seed, seedMany } from './seed/fill.ts'
import { fieldOffset } from './start/clock.ts'
import { makeDataDir } from './start/data-dir.ts'
import { openDatabase } from './start/database.ts'
import { environmentOf } from './start/environment.ts'
import { takeLock } from './start/lock.ts'
import { keptSecrets } from './start/secrets.ts'
import { readStartSettings, type StartSettings } from './start/settings.ts'

const years = 1_000_000
const largeWord = '--large'

async function fill(settings: StartSettings, databaseUrl: string): Promise<void> {
  const { dataDir, sandboxPort } = settings
  const parts = { settings, secrets: keptSecrets(dataDir), offsetMs: fieldOffset(dataDir, settings), databaseUrl }
  const environment = environmentOf({ ...parts, sandboxUrl: `http://127.0.0.1:${sandboxPort}` })
  await migrate(databaseUrl)
  const startedAt = performance.now()
  const { residents, staff } = await seed(environment)
  console.log(`seeded in ${secondsSince(startedAt)}: ${residents.length} residents and ${staff.length} staff can sign in`)
  if (!process.argv.includes(largeWord)) return
  const largeAt = performance.now()
  const visits = await seedMany(environment, years)
  console.log(`${visits} visits of earlier days in ${secondsSince(largeAt)}`)
}

/** The house of `npm start` without its server: the same data folder, or the database that DATABASE_URL names. */
async function seedHouse(settings: StartSettings): Promise<void> {
  makeDataDir(settings.dataDir)
  const unlock = await takeLock(settings.dataDir, `the seed (process ${process.pid})`)
  const database = await openDatabase(settings)
  try {
    await fill(settings, database.url)
  } finally {
    await database.stop()
    await unlock()
  }
}

try {
  const settings = readStartSettings()
  if (process.argv.includes(largeWord) && !settings.demoSignIn)
    throw new Error('Invented visits are for demonstrations: DEMO_SIGN_IN is off.')
  await seedHouse(settings)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
