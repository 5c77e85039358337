import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Config } from '../../config.ts'
import type { Database } from '../db.ts'
import type { Log } from '../log.ts'
import { watchDatabase } from './database.ts'
import { registry } from './registry.ts'

type Lent = { db: Database; log: Pick<Log, 'info' | 'warn'> }
type Metrics = Lent & { host: string; port: number; pool: number }
type MetricsServer = { url: string; close: () => Promise<void> }

function watchProcess(): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  return register
}

function listen(server: Server, { host, port }: Pick<Metrics, 'host' | 'port'>): Promise<string> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    // Of this process alone: equal processes share what they listen on otherwise.
    server.listen({ port, host, exclusive: true }, () => listening(`http://${host}:${(server.address() as AddressInfo).port}/metrics`))
  })
}

/** On an address of its own, which the balancers do not know. Rejects where the address is taken. */
export async function openMetrics({ db, pool, log, ...at }: Metrics): Promise<MetricsServer> {
  const database = watchDatabase(db, pool)
  const all = Registry.merge([registry, database.registry, watchProcess()])
  const tell = () => database.look().then(() => all.metrics())
  const server = createServer((request, reply) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void reply.writeHead(404).end()
    tell().then(
      (text) => reply.writeHead(200, { 'content-type': all.contentType, 'cache-control': 'no-store' }).end(text),
      (err) => {
        log.warn({ err }, 'figures not read')
        reply.writeHead(500).end()
      },
    )
  })
  const url = await listen(server, at)
  return {
    url,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** Nobody is turned away because nobody can look: where the address is taken, the process goes on unseen. The answer closes it. */
export async function startMetrics({ metrics, processes, db: { pool } }: Config, { db, log }: Lent): Promise<() => Promise<void>> {
  if (metrics.port === 0) return async () => {}
  try {
    const { url, close } = await openMetrics({ host: metrics.host, port: metrics.port + processes.number, pool, db, log })
    log.info({ url }, 'figures shown')
    return close
  } catch (err) {
    log.warn({ err }, 'figures not shown')
    return async () => {}
  }
}
