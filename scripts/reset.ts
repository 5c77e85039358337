import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf, stopEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { embeddedDir, embeddedName } from './start/database.ts'
import { findHolder } from './start/lock.ts'
import { dataDirFrom } from './start/settings.ts'

const dataDir = dataDirFrom(process.env)

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

if (process.env.DATABASE_URL)
  fail('DATABASE_URL names a database of your own: empty it yourself, or unset DATABASE_URL to reset the embedded one.')
const holder = await findHolder(dataDir)
if (holder !== undefined) fail(`It is running on ${dataDir}: ${holder}. Stop it with Ctrl-C first, then reset.`)

// Only what the starter writes is removed, so that a DATA_DIR pointing elsewhere loses nothing of its owner's.
const asked = { dataDir: embeddedDir(dataDir), name: embeddedName }
await stopEmbeddedPostgres(asked)
const written = ['secrets.json', 'clock.json', 'demo.json', 'bff.log'].map((name) => join(dataDir, name))
const gone = [...new Set([homeOf(asked.dataDir, asked.name), asked.dataDir, ...written])].filter((path) => existsSync(path))
for (const path of gone) rmSync(path, { recursive: true })
console.log(
  gone.length === 0 ? 'Nothing to reset.' : `Removed:\n${gone.map((path) => `  ${path}`).join('\n')}\nThe next npm start begins anew.`,
)
