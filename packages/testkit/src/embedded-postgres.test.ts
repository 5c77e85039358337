import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { databaseUrl, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { connectionOf } from './postgres/url.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-pg-test-'))
chmodSync(dataDir, 0o755)
/** initdb alone takes seconds on a busy machine. */
const timeout = 60_000
const start = () => startEmbeddedPostgres({ dataDir: join(dataDir, 'pg'), name: 'huifuwu' })

async function ask<Row>(server: EmbeddedPostgres, question: string): Promise<Row[]> {
  const sql = postgres({ ...connectionOf(databaseUrl(server, 'postgres')), max: 1 })
  try {
    return (await sql.unsafe(question)) as unknown as Row[]
  } finally {
    await sql.end()
  }
}

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('two starters at once share one server, and what was written survives its end', { timeout }, async () => {
  const [one, two] = await Promise.all([start(), start()])
  await ask(one, "create table kept as select 'here' as word")
  expect(await ask(two, 'select word from kept')).toEqual([{ word: 'here' }])
  expect(statSync(join(one.dataDir, '../postgres.log')).mode & 0o777).toBe(0o600)
  await one.stop()

  writeFileSync(join(one.dataDir, 'postmaster.pid'), `${process.pid}\n`, { mode: 0o600 })
  const again = await start()
  expect(again.adopted).toBe(false)
  expect(await ask(again, 'select word from kept')).toEqual([{ word: 'here' }])
  expect(await ask(again, "select setting from pg_settings where name in ('fsync', 'listen_addresses') order by name")).toEqual([
    { setting: 'on' },
    { setting: '' },
  ])
  await again.stop()
})

test('a server left behind by a killed process is taken over', async () => {
  const left = await start()
  const next = await start()
  expect(next.adopted).toBe(true)
  await next.stop()
  await expect(ask(left, 'select 1')).rejects.toThrow()
})

test('a leashed server ends with its starter, even when that is killed', { timeout }, async () => {
  const given = JSON.stringify({ dataDir: join(dataDir, 'leashed'), name: 'huifuwu', leashed: { remove: [join(dataDir, 'leashed')] } })
  const from = JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)
  const program = `import { startEmbeddedPostgres } from ${from}
    await startEmbeddedPostgres(${given})
    process.stdout.write('up')
    setInterval(() => undefined, 1000)`
  const starter = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(starter.stdout, 'data')
  expect(existsSync(join(dataDir, 'leashed/data/postmaster.pid'))).toBe(true)
  starter.kill('SIGKILL')
  await expect.poll(() => existsSync(join(dataDir, 'leashed')), { timeout: 15_000 }).toBe(false)
})
