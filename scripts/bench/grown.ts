import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseUrl, homeOf, startEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { migrate } from '../../bff/src/platform/migrate.ts'
import { inRoot } from '../root.ts'
import { secondsSince } from '../run.ts'
import { type Cluster, name, startCluster } from './cluster.ts'
import { fillBooks, old } from './grown-books.ts'

const templates = inRoot('node_modules/.cache/bench')
const migrations = inRoot('bff/src/db/migrations')
/** Statistics never see what was loaded, as after a night of loading; the planner must not need them. */
export const unanalysed = { autovacuum: 'off' }
const roomy = { ...unanalysed, shared_buffers: '2GB', maintenance_work_mem: '512MB', max_wal_size: '2GB', synchronous_commit: 'off' }

/** Another schema is another template. */
function templateDir(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrations).sort()) if (file.endsWith('.sql')) hash.update(readFileSync(join(migrations, file)))
  for (const file of [import.meta.filename, inRoot('scripts/bench/grown-books.ts')]) hash.update(readFileSync(file))
  return join(templates, hash.digest('hex').slice(0, 12))
}

/** One is some gigabytes; those of other schemas are of no use any more, and one that is not ready never will be. */
function removeTemplates(dir: string): void {
  const kept = existsSync(templates) ? readdirSync(templates).map((folder) => join(templates, folder)) : []
  for (const place of new Set([...kept, dir])) {
    for (const folder of [homeOf(place, name), place]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Loaded once for a schema and kept: it takes minutes. */
async function makeTemplate(dir: string, say: (line: string) => void): Promise<void> {
  if (existsSync(join(dir, 'ready'))) return
  const startedAt = performance.now()
  removeTemplates(dir)
  mkdirSync(dir, { recursive: true })
  const server = await startEmbeddedPostgres({ dataDir: dir, name, settings: roomy, leashed: { remove: [] } })
  const url = databaseUrl(server, 'postgres')
  await migrate(url)
  await fillBooks(url)
  await server.stop()
  writeFileSync(join(dir, 'ready'), '')
  say(`${old} old appointments loaded in ${secondsSince(startedAt)}`)
}

/** A copy of a database with ten million visits behind it. */
export async function startGrownCluster(say: (line: string) => void): Promise<Cluster> {
  const template = templateDir()
  await makeTemplate(template, say)
  return startCluster(unanalysed, homeOf(template, name))
}
