import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { Database } from '../db.ts'
import type { Log } from '../log.ts'
import { watchDatabase } from './database.ts'
import { registry } from './registry.ts'

type Metrics = { host: string; port: number; db: Database; pool: number; log: Pick<Log, 'info' | 'warn'> }
export type MetricsServer = { url: string; close: () => Promise<void> }

function watchProcess(): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  return register
}

function listen(server: Server, { host, port }: Pick<Metrics, 'host' | 'port'>): Promise<string> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => listening(`http://${host}:${(server.address() as AddressInfo).port}/metrics`))
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
