import { migrate } from '../bff/src/platform/migrate.ts'
import { secondsSince } from './run.ts'
import { seed, seedMany } from './seed/fill.ts'
import { readLarge } from './seed/large.ts'
import { fieldOffset } from './start/clock.ts'
import { makeDataDir } from './start/data-dir.ts'
import { openDatabase } from './start/database.ts'
import { environmentOf } from './start/environment.ts'
import { takeLock } from './start/lock.ts'
import { keptSecrets } from './start/secrets.ts'
import { readStartSettings, type StartSettings } from './start/settings.ts'

async function fill(settings: StartSettings, databaseUrl: string, wanted: number | undefined): Promise<void> {
  const { dataDir, sandboxPort } = settings
  const parts = { settings, secrets: keptSecrets(dataDir), offsetMs: fieldOffset(dataDir, settings), databaseUrl }
  const environment = environmentOf({ ...parts, sandboxUrl: `http://127.0.0.1:${sandboxPort}` })
  await migrate(databaseUrl)
  const startedAt = performance.now()
  const { residents, staff } = await seed(environment)
  console.log(`seeded in ${secondsSince(startedAt)}: ${residents.length} residents and ${staff.length} staff can sign in`)
  if (wanted === undefined) return
  const largeAt = performance.now()
  const visits = await seedMany(environment, wanted)
  console.log(`${visits} more visits of earlier days in ${secondsSince(largeAt)}, so that there are ${wanted} or a few more`)
}

/** The house of `npm start` without its server: the same data folder, or the database that DATABASE_URL names. */
async function seedHouse(settings: StartSettings, wanted: number | undefined): Promise<void> {
  makeDataDir(settings.dataDir)
  const unlock = await takeLock(settings.dataDir, `the seed (process ${process.pid})`)
  const database = await openDatabase(settings)
  try {
    await fill(settings, database.url, wanted)
  } finally {
    await database.stop()
    await unlock()
  }
}

try {
  const settings = readStartSettings()
  const wanted = readLarge(process.argv.slice(2))
  if (wanted !== undefined && !settings.demoSignIn) throw new Error('Invented visits are for demonstrations: DEMO_SIGN_IN is off.')
  await seedHouse(settings, wanted)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
