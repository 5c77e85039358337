import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseUrl, homeOf, startEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { connect, type Sql } from '../../bff/src/platform/db.ts'
import { migrate } from '../../bff/src/platform/migrate.ts'
import { inRoot } from '../root.ts'
import { secondsSince } from '../run.ts'
import { type Cluster, clusterIn, makeDataDir } from './cluster.ts'

const [old, active, parts] = [10_000_000, 20_000, 20]
const templates = inRoot('node_modules/.cache/bench')
const migrations = inRoot('bff/src/db/migrations')
const name = 'huifuwu'
/** Statistics never see what was loaded, as after a night of loading; the planner must not need them. */
const unanalysed = { autovacuum: 'off' }
const roomy = { ...unanalysed, shared_buffers: '2GB', maintenance_work_mem: '512MB', max_wal_size: '2GB', synchronous_commit: 'off' }

/** Another schema is another template. */
function templateDir(): string {
  const hash = createHash('sha256')
  for (const file of readdirSync(migrations).sort()) if (file.endsWith('.sql')) hash.update(readFileSync(join(migrations, file)))
  hash.update(readFileSync(import.meta.filename))
  return join(templates, hash.digest('hex').slice(0, 12))
}

type Fill = { from: number; until: number; now: Date }

/** Served ones of two years: person, account and key at random, numbers all over their range and each once. */
async function addOld(url: string, { from, until, now }: Fill): Promise<void> {
  const sql = connect(url, { max: 1 })
  await sql`
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select case n % 2 when 0 then 'north-hall' else 'south-hall' end, uuidv7((n - ${old}::bigint) * interval '6 s'),
      md5('session ' || n / 500)::uuid, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(), 'served',
      lpad(upper(to_hex((n * 2654435761) % 4294967296)), 8, '0'), gen_random_uuid(), md5(n::text),
      ${now}::timestamptz + (n - ${old}::bigint) * interval '6 s' - interval '2 days'
    from generate_series(${from}::bigint, ${until}::bigint) n`
  await sql.end()
}

/** In force, with their claims. */
async function addActive(url: string, now: Date): Promise<void> {
  const sql = connect(url, { max: 1 })
  await sql`
    with made as (
      insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
      select 'north-hall', uuidv7(), md5('active ' || n / 50)::uuid, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(), 'confirmed',
        lpad(upper(to_hex((n * 2654435761) % 4294967296)), 8, '0'), gen_random_uuid(), md5(n::text), ${now}::timestamptz - interval '2 days'
      from generate_series(${old + 1}::bigint, ${old + active}::bigint) n returning person_id, venue_id, id
    )
    insert into claim (person_id, scope, venue_id, appointment_id) select person_id, 'id-card', venue_id, id from made`
  await sql.end()
}

type Index = { name: string; definition: string; constraint: string | null }

/** Takes the indexes of the appointments away; the answer puts the same ones back, which is ten times quicker than to fill them row by row. */
async function liftIndexes(sql: Sql): Promise<() => Promise<void>> {
  const indexes = await sql<Index[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition, pg_get_constraintdef(c.oid) as constraint
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
    where i.indrelid = 'appointment'::regclass`
  for (const { name: index, constraint } of indexes) {
    await sql.unsafe(constraint === null ? `drop index ${index}` : `alter table appointment drop constraint ${index}`)
  }
  return async () => {
    for (const { name: index, definition, constraint } of indexes) {
      await sql.unsafe(constraint === null ? definition : `alter table appointment add constraint ${index} ${constraint}`)
    }
  }
}

async function load(url: string): Promise<void> {
  const sql = connect(url, { max: 1 })
  const putBack = await liftIndexes(sql)
  const now = new Date()
  const step = old / parts
  const waiting = Array.from({ length: parts }, (_, part) => ({ from: part * step + 1, until: (part + 1) * step, now }))
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await addOld(url, part)
  }
  await Promise.all([work(), work()])
  await putBack()
  await addActive(url, now)
  await sql`checkpoint`
  await sql.end()
}

/** Loaded once for a schema and kept: it takes minutes. */
async function makeTemplate(dir: string, say: (line: string) => void): Promise<void> {
  if (existsSync(join(dir, 'ready'))) return
  const startedAt = performance.now()
  // One is some gigabytes, and those of other schemas are of no use any more.
  for (const place of [templates, homeOf(dir, name)]) rmSync(place, { recursive: true, force: true })
  mkdirSync(dir, { recursive: true })
  const server = await startEmbeddedPostgres({ dataDir: dir, name, settings: roomy, leashed: { remove: [] } })
  const url = databaseUrl(server, 'postgres')
  await migrate(url)
  await load(url)
  await server.stop()
  writeFileSync(join(dir, 'ready'), '')
  say(`${old} old appointments loaded in ${secondsSince(startedAt)}`)
}

/** A copy of a database with ten million visits behind it. */
export async function startGrownCluster(say: (line: string) => void): Promise<Cluster> {
  const template = templateDir()
  await makeTemplate(template, say)
  const dataDir = makeDataDir()
  execFileSync('cp', ['-a', '--reflink=auto', `${homeOf(template, name)}/data`, homeOf(dataDir, name)])
  return clusterIn(dataDir, unanalysed)
}
