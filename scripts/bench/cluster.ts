import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrl, startEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'
import { migrate } from '../../bff/src/platform/migrate.ts'

export type Cluster = { url: string; stop: () => Promise<void> }

/** A cluster of the bench's own, durable as in production, that goes with it. */
export async function startCluster(settings: Record<string, string | number> = {}): Promise<Cluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-bench-'))
  chmodSync(dataDir, 0o755)
  const server = await startEmbeddedPostgres({ dataDir, name: 'huifuwu', settings, leashed: { remove: [dataDir] } })
  const url = databaseUrl(server, 'postgres')
  await migrate(url)
  const stop = async () => {
    await server.stop()
    for (const dir of [dataDir, server.socketDir, join(server.dataDir, '..')]) rmSync(dir, { recursive: true, force: true })
  }
  return { url, stop }
}
