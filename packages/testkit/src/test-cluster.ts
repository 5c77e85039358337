import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseUrl, startEmbeddedPostgres } from './embedded-postgres.ts'

/** Nothing here outlives the run, so nothing is made durable. */
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  shared_buffers: '128MB',
  max_connections: 200,
}

/** A cluster that dies with the test run. */
export async function startTestCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-test-'))
  chmodSync(dataDir, 0o755)
  const server = await startEmbeddedPostgres({ dataDir, name: 'huifuwu', settings: fleeting, leashed: { remove: [dataDir] } })
  const stop = async () => {
    await server.stop()
    for (const dir of [dataDir, server.socketDir, join(server.dataDir, '..')]) rmSync(dir, { recursive: true, force: true })
  }
  return { url: databaseUrl(server, 'postgres'), stop }
}
