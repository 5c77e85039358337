import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '@huifuwu/bff/app'
import { parseConfig } from '@huifuwu/bff/config'
import { freePort } from '@huifuwu/testkit/port'
import { createClock } from '../../bff/src/platform/clock.ts'
import { openDatabase } from '../../bff/src/platform/db.ts'
import { inRoot } from '../root.ts'
import type { Order, Report } from './load.ts'
import { addPeople, type House, type People, signIn } from './people.ts'
import { settingsOf } from './settings.ts'
import { forkWorker, type Worker } from './worker.ts'

export type Server = { port: number; worker: Worker }
/** One database with its people, and the processes that serve it. */
export type World = { house: House; people: People; servers: Server[]; close: () => Promise<void> }

const [residents, desks] = [18_000, 50]

async function openServer(databaseUrl: string, folder: string): Promise<Server> {
  const port = await freePort()
  const worker = await forkWorker({
    script: inRoot('bff/test/bench/server.ts'),
    environment: settingsOf(databaseUrl, port),
    logFile: join(folder, `server-${port}.log`),
    waits: true,
    execArgv: (process.env.BENCH_SERVER_FLAGS ?? '').split(' ').filter((flag) => flag !== ''),
  })
  return { port, worker }
}

/** The framework alone, as a measure for our own floor. */
export async function openHello(): Promise<Server> {
  const port = await freePort()
  const worker = await forkWorker({ script: inRoot('bff/test/bench/hello.ts'), args: [String(port)], waits: true })
  return { port, worker }
}

export const openGenerator = (): Promise<Worker> => forkWorker({ script: inRoot('scripts/bench/generator.ts') })
export const fire = (generator: Worker, order: Order): Promise<Report> => generator.ask<Report>(order)

type Opening = { databaseUrl: string; processes: number; prepare: (house: House) => Promise<void> }

/** The database must be migrated; `prepare` opens its halls. */
export async function openWorld({ databaseUrl, processes, prepare }: Opening): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'huifuwu-bench-log-'))
  const config = parseConfig({ ...settingsOf(databaseUrl, 0), LOG_LEVEL: 'silent' }, new Date())
  const db = openDatabase({ ...config.db, pool: 1 })
  const { app, house } = await createApp({ config, db, clock: createClock(config.clock) })
  await prepare(house)
  const people = await addPeople(house, { count: residents, desks, venueId: 'north-hall' })
  const servers: Server[] = []
  for (let n = 0; n < processes; n += 1) servers.push(await openServer(databaseUrl, folder))
  const close = async () => {
    for (const { worker } of servers) await worker.stop()
    await app.close()
    await db.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { house, people, servers, close }
}

/** Everybody has signed in and opened a page a moment ago, at each of these processes. */
export async function warm({ house, people }: World, servers: Server[]): Promise<void> {
  signIn(house, people)
  const { tokens, staffTokens } = people
  await Promise.all(servers.map(({ worker }) => worker.ask({ tokens, staffTokens })))
}
