import { connect, type Sql } from '../../src/platform/db.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { openHalls } from '../hall.ts'
import { type Cluster, openCluster } from './cluster.ts'
import { type BffProcess, startProcess } from './process.ts'

export type CrashStage = {
  cluster: Cluster
  /** The one that runs now. */
  bff: () => BffProcess
  /** A new process in place of a dead one, on the same port. */
  startBff: () => Promise<void>
  /** Asks the tables on a connection of its own, which no crash has cut; what is written by it stays, whatever the settings of the cluster. */
  ask: <Answer>(question: (sql: Sql) => Promise<Answer>) => Promise<Answer>
  close: () => Promise<void>
}

type StageOptions = { settings?: Record<string, string | number>; environment?: Record<string, string> }

/** A city with two halls on a cluster of its own, and one process of the BFF that serves it. */
export async function openCrashStage({ settings, environment = {} }: StageOptions = {}): Promise<CrashStage> {
  const cluster = await openCluster(settings)
  const ask: CrashStage['ask'] = async (question) => {
    const sql = connect(cluster.url, { max: 1, connection: { synchronous_commit: 'on' } })
    return question(sql).finally(() => sql.end({ timeout: 1 }))
  }
  await migrate(cluster.url)
  await ask(openHalls)
  let bff = await startProcess({ databaseUrl: cluster.url, environment })
  return {
    cluster,
    ask,
    bff: () => bff,
    startBff: async () => {
      bff = await startProcess({ databaseUrl: cluster.url, port: bff.port, environment })
    },
    close: async () => {
      await bff.kill()
      await cluster.close()
    },
  }
}
