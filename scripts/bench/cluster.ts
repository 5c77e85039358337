import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrl, startEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { migrate } from '../../bff/src/platform/migrate.ts'

export type Cluster = { url: string; stop: () => Promise<void> }

/** A folder that the server's own user can enter. */
export function makeDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-bench-'))
  chmodSync(dataDir, 0o755)
  return dataDir
}

/** Durable as in production; the folder goes with the cluster. */
export async function clusterIn(dataDir: string, settings: Record<string, string | number>): Promise<Cluster> {
  const server = await startEmbeddedPostgres({ dataDir, name: 'huifuwu', settings, leashed: { remove: [dataDir] } })
  const stop = async () => {
    await server.stop()
    for (const dir of [dataDir, server.socketDir, join(server.dataDir, '..')]) rmSync(dir, { recursive: true, force: true })
  }
  return { url: databaseUrl(server, 'postgres'), stop }
}

/** A migrated, empty cluster of the bench's own. */
export async function startCluster(settings: Record<string, string | number> = {}): Promise<Cluster> {
  const cluster = await clusterIn(makeDataDir(), settings)
  await migrate(cluster.url)
  return cluster
}
