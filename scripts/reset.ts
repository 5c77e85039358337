import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { homeOf, stopEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { explicitWord, resetDatabase } from './reset/database.ts'
import { embeddedDir, embeddedName } from './start/database.ts'
import { readKept } from './start/kept.ts'
import { findHolder } from './start/lock.ts'
import { dataDirFrom } from './start/settings.ts'

const dataDir = dataDirFrom(process.env)
const url = process.env.DATABASE_URL
const asked = process.argv.includes(explicitWord)
const embedded = { dataDir: embeddedDir(dataDir), name: embeddedName }
const clusters = [...new Set([homeOf(embedded.dataDir, embedded.name), embedded.dataDir])]
const secrets = join(dataDir, 'secrets.json')
const written = ['clock.json', 'demo.json', 'bff.log'].map((name) => join(dataDir, name))

/** Only what the starter writes is removed, so that a DATA_DIR pointing elsewhere loses nothing of its owner's. */
function remove(paths: string[]): string[] {
  const gone = paths.filter((path) => existsSync(path))
  for (const path of gone) rmSync(path, { recursive: true })
  return gone
}

/** The keys stay where an embedded database is left alone: its people are sealed with them. */
async function resetOwn(url: string): Promise<string[]> {
  const tables = await resetDatabase({ url, secrets: readKept(secrets), asked })
  const gone = remove(clusters.some((path) => existsSync(path)) ? written : [...written, secrets])
  return tables === 0 ? gone : [`our ${tables} tables in the database that DATABASE_URL names`, ...gone]
}

async function resetEmbedded(): Promise<string[]> {
  if (asked) throw new Error(`${explicitWord} empties the database that DATABASE_URL names, and DATABASE_URL is not set.`)
  await stopEmbeddedPostgres(embedded)
  return remove([...clusters, ...written, secrets])
}

try {
  const holder = await findHolder(dataDir)
  if (holder !== undefined) throw new Error(`It is running on ${dataDir}: ${holder}. Stop it with Ctrl-C first, then reset.`)
  const gone = url ? await resetOwn(url) : await resetEmbedded()
  const list = gone.map((line) => `  ${line}`).join('\n')
  console.log(gone.length === 0 ? 'Nothing to reset.' : `Removed:\n${list}\nThe next npm start begins anew.`)
} catch (error) {
  console.error(error instanceof Error && error.message !== '' ? error.message : error)
  process.exitCode = 1
}
