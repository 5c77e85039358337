import { rmdirSync } from 'node:fs'
import { makeCluster } from './postgres/cluster.ts'
import { readRunning } from './postgres/pid-file.ts'
import { locate, makeOpen, type Place } from './postgres/place.ts'
import { stopServer } from './postgres/process.ts'
import { installPrograms } from './postgres/programs.ts'
import { startServer } from './postgres/server.ts'

export { homeOf } from './postgres/place.ts'
export { databaseUrl } from './postgres/url.ts'

export type EmbeddedPostgres = {
  socketDir: string
  port: number
  dataDir: string
  /** True when the server was running already, left behind by a process that was killed or started by another one. */
  adopted: boolean
  stop: () => Promise<void>
}

export type EmbeddedOptions = {
  dataDir: string
  /** Names the socket folder and, for root with a closed project, the folder below /var/lib. */
  name: string
  settings?: Record<string, string | number>
  log?: (line: string) => void
}

/** The port only names the socket file: nothing listens on TCP, so no port can be taken. */
const port = 5432

/** Brings up a real PostgreSQL in `dataDir`, or takes over the one that runs there. */
export async function startEmbeddedPostgres({ dataDir, name, settings = {}, log = () => {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = locate({ dataDir, name, port })
  makeOpen(place.home)
  const running = await readRunning(place)
  if (running !== undefined) return grip(place, running, true)
  const programs = installPrograms(place)
  makeCluster(place, programs)
  const { pid, adopted } = await startServer({ place, programs, settings, log })
  return grip(place, pid, adopted)
}

/** Ends a server that a killed process left behind; nothing happens where none runs. */
export async function stopEmbeddedPostgres({ dataDir, name }: Pick<EmbeddedOptions, 'dataDir' | 'name'>): Promise<void> {
  const running = await readRunning(locate({ dataDir, name, port }))
  if (running !== undefined) await stopServer(running)
}

/** The stopped server has emptied its socket folder, unless another one begins in it just now. */
function leave(socketDir: string): void {
  try {
    rmdirSync(socketDir)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function grip(place: Place, pid: number, adopted: boolean): EmbeddedPostgres {
  const stop = async () => {
    await stopServer(pid)
    leave(place.socketDir)
  }
  return { socketDir: place.socketDir, port, dataDir: place.data, adopted, stop }
}
