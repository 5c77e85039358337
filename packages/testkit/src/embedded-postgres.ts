import { rmdirSync } from 'node:fs'
import { makeCluster } from './postgres/cluster.ts'
import { holdServer } from './postgres/hold.ts'
import { readRunning } from './postgres/pid-file.ts'
import { locate, makeOpen, type Place } from './postgres/place.ts'
import { stopServer } from './postgres/process.ts'
import { installPrograms } from './postgres/programs.ts'
import { startServer } from './postgres/server.ts'

export { openLog } from './postgres/log-file.ts'
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
  /** The server ends when the starting process ends, also by a kill; these folders, which may be none, go with it. */
  leashed?: { remove: string[] }
}

/** The port only names the socket file: nothing listens on TCP, so no port can be taken. */
const port = 5432

/** Brings up a real PostgreSQL in `dataDir`, or takes over the one that runs there. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, name, leashed } = options
  const place = locate({ dataDir, name, port })
  makeOpen(place.home)
  const running = await readRunning(place)
  const { pid, adopted } = running === undefined ? await bringUp(place, options) : { pid: running, adopted: true }
  const untie = leashed === undefined ? () => undefined : holdServer(pid, [...leashed.remove, place.socketDir])
  const stop = async () => {
    await stopServer(pid)
    untie()
    leave(place.socketDir)
  }
  return { socketDir: place.socketDir, port, dataDir: place.data, adopted, stop }
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

function bringUp(place: Place, { settings = {}, log = () => {} }: EmbeddedOptions) {
  const programs = installPrograms(place)
  makeCluster(place, programs)
  return startServer({ place, programs, settings, log })
}
