import { join } from 'node:path'
import { startSandbox } from '@huifuwu/sandbox'
import { migrate } from '../../bff/src/platform/migrate.ts'
import { ensureBuilt } from '../build/ensure.ts'
import { seed } from '../seed/fill.ts'
import { urlOf } from './address.ts'
import { startBff } from './bff.ts'
import { fieldOffset } from './clock.ts'
import { makeDataDir } from './data-dir.ts'
import { openDatabase } from './database.ts'
import { type Demo, writeDemo } from './demo.ts'
import { appSecretsOf, environmentOf } from './environment.ts'
import { findFigures } from './figures.ts'
import { takeLock } from './lock.ts'
import { demandFree } from './port.ts'
import { keptSecrets } from './secrets.ts'
import type { StartSettings } from './settings.ts'

type Say = (line: string) => void

export type Product = {
  start: (settings: StartSettings) => Promise<{ demo: Demo; figures: string[]; ended: Promise<string> }>
  /** Stops what was started, last first; also in the middle of a start. */
  stop: () => Promise<void>
}

const here = '127.0.0.1'

/** The whole product on this machine: database, stand-ins of the upstreams, server, browser build. */
export function assembleProduct(say: Say): Product {
  const undo: (() => Promise<void>)[] = []
  const stop = async () => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
  }

  const start = async (settings: StartSettings) => {
    const { dataDir, host, port, sandboxPort } = settings
    const url = urlOf(settings)
    makeDataDir(dataDir)
    undo.push(await takeLock(dataDir, `${url} (process ${process.pid})`))
    await demandFree('PORT', port, host)
    await demandFree('SANDBOX_PORT', sandboxPort)
    const offsetMs = fieldOffset(dataDir, settings)
    const secrets = keptSecrets(dataDir)

    say('1/5 the mini-program for browsers')
    if (settings.pages !== false) await ensureBuilt('h5', (line) => say(`    ${line}`))
    say(settings.databaseUrl === undefined ? '2/5 PostgreSQL, the embedded one' : '2/5 PostgreSQL, the one DATABASE_URL names')
    const database = await openDatabase(settings)
    undo.push(database.stop)
    say('3/5 stand-ins of WeChat and the government gateway')
    const sandbox = await startSandbox({ port: sandboxPort, host: here, appSecrets: appSecretsOf(secrets) })
    undo.push(sandbox.stop)
    say('4/5 schema and seed')
    const environment = environmentOf({ settings, secrets, offsetMs, databaseUrl: database.url, sandboxUrl: sandbox.url })
    await migrate(database.url)
    const accounts = await seed(environment)
    say('5/5 the server')
    const bff = await startBff({ url, environment, logFile: join(dataDir, 'bff.log') })
    undo.push(bff.stop)

    const urls = { miniapp: `${url}/`, console: '', api: `${url}/api`, openapi: '', sandbox: sandbox.url }
    const demo: Demo = { now: new Date(Date.now() + offsetMs).toISOString(), urls, accounts }
    writeDemo(dataDir, demo)
    return { demo, figures: await findFigures(environment), ended: bff.ended }
  }
  return { start, stop }
}
