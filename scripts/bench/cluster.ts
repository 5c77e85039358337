import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { databaseUrl, homeOf } from '@huifuwu/testkit/embedded-postgres'
import { throwawayCluster } from '@huifuwu/testkit/throwaway'
import { migrate } from '../../bff/src/platform/migrate.ts'

export type Cluster = { url: string; stop: () => Promise<void> }
export const name = 'huifuwu'

type Settings = Record<string, string | number>

/** Durable as in production; the folder goes with the cluster. `copyOf` = the home of another one, which does not run. */
export async function startCluster(settings: Settings = {}, copyOf?: string): Promise<Cluster> {
  const { dataDir, start, discard } = throwawayCluster({ label: 'bench', settings })
  if (copyOf !== undefined) execFileSync('cp', ['-a', '--reflink=auto', join(copyOf, 'data'), homeOf(dataDir, name)])
  const server = await start()
  const url = databaseUrl(server, 'postgres')
  await migrate(url)
  return { url, stop: () => discard(server) }
}
