import { join } from 'node:path'
import { databaseUrl, startEmbeddedPostgres } from '@huifuwu/testkit/embedded-postgres'

export const embeddedName = 'huifuwu'

export const embeddedDir = (dataDir: string): string => join(dataDir, 'pg')

export type Database = { url: string; stop: () => Promise<void> }

/** The database of one's own, untouched but for its schema; else the embedded one in the data folder. */
export async function openDatabase(settings: { dataDir: string; databaseUrl: string | undefined }): Promise<Database> {
  if (settings.databaseUrl !== undefined) return { url: settings.databaseUrl, stop: async () => undefined }
  const server = await startEmbeddedPostgres({ dataDir: embeddedDir(settings.dataDir), name: embeddedName, leashed: { remove: [] } })
  return { url: databaseUrl(server, 'postgres'), stop: server.stop }
}
