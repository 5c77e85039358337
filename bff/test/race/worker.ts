import { createApp } from '../../src/app.ts'
import { createClock } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/db.ts'
import type { House } from '../../src/platform/house.ts'
import { registry } from '../../src/platform/metrics/registry.ts'
import { Problem } from '../../src/problem.ts'
import { testConfig } from '../settings.ts'
import { type Act, type Acts, engineActs } from './engine-acts.ts'
import { houseActs } from './house-acts.ts'
import { httpActs } from './http-acts.ts'
import { createLedger, type Ledger } from './ledger.ts'
import type { RaceOrder, RaceReport, RaceStart } from './order.ts'

const unlimited = '100000000'
const mostErrors = 10

function choose(acts: Acts): Act {
  let left = Math.random() * acts.reduce((sum, [share]) => sum + share, 0)
  for (const [share, act] of acts) {
    left -= share
    if (left <= 0) return act
  }
  throw new Error('Nothing to do')
}

async function actUntil(endMs: number, acts: Acts, ledger: Ledger): Promise<void> {
  while (Date.now() < endMs) {
    await choose(acts)().catch((error) =>
      ledger.count(error instanceof Problem ? `refused ${error.code}` : `failed ${error?.code ?? error}`),
    )
  }
}

/** A batch is flown again after them, so people hear nothing; yet the books were about to be wrong, or locks are taken in two orders. */
const mustNotBe: Record<string, string> = { '23514': 'failed a check of the tables', '40P01': 'failed in a deadlock' }

async function countFailures({ report }: Ledger): Promise<void> {
  const failed = await registry.getSingleMetric('huifuwu_statement_failed_total')?.get()
  for (const { labels, value } of failed?.values ?? []) {
    const what = mustNotBe[String(labels.code)]
    if (what !== undefined && value > 0) report.tally[what] = (report.tally[what] ?? 0) + value
  }
}

type Party = RaceOrder & RaceStart & { house: House; ledger: Ledger }

async function race({ house, ledger, ...order }: Party): Promise<void> {
  const endMs = Date.now() + order.milliseconds
  const party = { house, order, ledger }
  const onEngine = [...engineActs(party), ...houseActs(party)]
  const onHttp = httpActs(party)
  const start = (count: number, acts: Acts) => Array.from({ length: count }, () => actUntil(endMs, acts, ledger))
  await Promise.all([...start(order.actors.engine, onEngine), ...start(order.actors.http, onHttp)])
}

/** The whole BFF on a port of its own; the answer races once and closes it. */
async function open(order: RaceOrder): Promise<{ port: number; run: (start: RaceStart) => Promise<RaceReport> }> {
  const ledger = createLedger()
  // The process has raced before.
  registry.resetMetrics()
  const db = openDatabase({ url: order.url, pool: 4 })
  const config = testConfig({ DATABASE_URL: order.url, WRITES_PER_MINUTE: unlimited, ADDRESS_PER_MINUTE: unlimited, LOG_LEVEL: 'error' })
  const write = (line: string) => {
    if (ledger.report.errors.length < mostErrors) ledger.report.errors.push(line)
  }
  const { app, house } = await createApp({ config, db, clock: createClock(order), logTo: { write } })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const [address] = app.addresses()
  return {
    port: typeof address === 'object' ? address.port : 0,
    run: async (start) => {
      await race({ house, ledger, ...order, ...start })
      // The other process may still ask this one.
      await new Promise((resolve) => setTimeout(resolve, 150))
      // Kept lines would be waited for.
      app.server.closeAllConnections()
      await app.close()
      await db.close()
      await countFailures(ledger)
      return ledger.report
    },
  }
}

let racing: Awaited<ReturnType<typeof open>> | undefined

/** An order is answered with a port, a start with the report. */
async function answer(told: RaceOrder | RaceStart): Promise<void> {
  if ('url' in told) {
    racing = await open(told)
    process.send?.({ port: racing.port })
  } else {
    process.send?.(await racing?.run(told))
  }
}

process.on('message', (told) => void answer(told as RaceOrder | RaceStart))
