import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'

/** A new folder that the server's own user can enter. */
function makeDataDir(label: string): string {
  const dataDir = mkdtempSync(join(tmpdir(), `huifuwu-${label}-`))
  chmodSync(dataDir, 0o755)
  return dataDir
}

type Throwaway = { label: string; settings: Record<string, string | number> }

/** A cluster that may be started over and over in a folder of its own, and dies with the calling process. */
export function throwawayCluster({ label, settings }: Throwaway) {
  const dataDir = makeDataDir(label)
  const start = () => startEmbeddedPostgres({ dataDir, name: 'huifuwu', settings, leashed: { remove: [dataDir] } })
  /** For good, with its folders. */
  const discard = async (server: EmbeddedPostgres) => {
    await server.stop()
    for (const dir of [dataDir, server.socketDir, join(server.dataDir, '..')]) rmSync(dir, { recursive: true, force: true })
  }
  return { dataDir, start, discard }
}
