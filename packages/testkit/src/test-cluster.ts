import { databaseUrl } from './embedded-postgres.ts'
import { throwawayCluster } from './throwaway.ts'

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
  const { start, discard } = throwawayCluster({ label: 'test', settings: fleeting })
  const server = await start()
  return { url: databaseUrl(server, 'postgres'), stop: () => discard(server) }
}
