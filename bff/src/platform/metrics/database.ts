import { Gauge, Histogram, Registry } from 'prom-client'
import type { Database } from '../db.ts'

const patienceMs = 1000

type Connections = { client: string; state: string; count: number }

/** As PostgreSQL sees them: those of all processes that use this database by these names. */
const listConnections = ({ sql }: Database) => sql<Connections[]>`
  select application_name as client, coalesce(case when wait_event_type = 'Lock' then 'waiting for a lock' else state end, 'other') as state,
    count(*)::int as count
  from pg_stat_activity
  where datname = current_database() and application_name like 'huifuwu%' and pid <> pg_backend_pid()
  group by 1, 2`

async function withinPatience<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined)
  })
  return Promise.race([asked.catch(() => undefined), late]).finally(() => clearTimeout(timer))
}

/** Whether the database answers, how long one waits for it, and how its connections are used; asked anew by each `look`. */
export function watchDatabase(db: Database, pool: number): { registry: Registry; look: () => Promise<void> } {
  const registry = new Registry()
  const registers = [registry]
  const up = new Gauge({ name: 'huifuwu_database_up', help: 'Whether the database answered within a second', registers })
  const seconds = new Histogram({
    name: 'huifuwu_database_answer_seconds',
    help: 'Time of a small question at each look, the wait for a free connection included',
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
    registers,
  })
  const connections = new Gauge({
    name: 'huifuwu_database_connections',
    help: 'Connections of our processes to this database, all processes together, by use and state',
    labelNames: ['client', 'state'],
    registers,
  })
  new Gauge({ name: 'huifuwu_pool_size', help: 'Most connections of each of the two clients of this process', registers }).set(pool)

  async function look(): Promise<void> {
    const stop = seconds.startTimer()
    const rows = await withinPatience(listConnections(db))
    stop()
    up.set(rows ? 1 : 0)
    connections.reset()
    for (const { client, state, count } of rows ?? []) connections.set({ client, state }, count)
  }
  return { registry, look }
}
