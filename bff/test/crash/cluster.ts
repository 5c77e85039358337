import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { databaseUrl } from '@huifuwu/testkit/embedded-postgres'
import { throwawayCluster } from '@huifuwu/testkit/throwaway'

export type Cluster = {
  /** The same after every start: the server listens on one socket. */
  url: string
  /** Once more, after `kill` or `stop`; resolves when it answers. */
  start: () => Promise<void>
  /** kill -9 of the postmaster and of everything below it: what was only in its memory is gone. */
  kill: () => Promise<void>
  /** In order, as an operator would: connections are ended, a checkpoint is written. */
  stop: () => Promise<void>
  /** Nothing of it moves until `thaw`; connections stay open and unanswered. */
  freeze: () => void
  thaw: () => void
  /** For good, with its folder. */
  close: () => Promise<void>
}

function works(pid: string, dir: string): boolean {
  try {
    // A zombie has no folder any more, and one that is going meanwhile no number.
    return readlinkSync(`/proc/${pid}/cwd`) === dir
  } catch {
    return false
  }
}

/** Every process of a server works in its data folder. */
const processesIn = (dir: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && works(name, dir))
    .map(Number)

function send(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

/** The postmaster goes first: it would start anew what it sees dying. */
async function killAll(dir: string): Promise<void> {
  const postmaster = Number.parseInt(readFileSync(join(dir, 'postmaster.pid'), 'utf8'), 10)
  send([postmaster], 'SIGKILL')
  for (let left = processesIn(dir); left.length > 0; left = processesIn(dir)) {
    send(left, 'SIGKILL')
    await sleep(5)
  }
}

/** A cluster of one's own as the product runs it: with fsync, nothing taken away for the sake of speed. It dies with the calling process. */
export async function openCluster(settings: Record<string, string | number> = {}): Promise<Cluster> {
  const { start, discard } = throwawayCluster({ label: 'crash', settings })
  let server = await start()
  const { dataDir: data } = server
  return {
    url: databaseUrl(server, 'postgres'),
    start: async () => {
      server = await start()
    },
    kill: async () => {
      await killAll(data)
      // Unties the leash: the number may belong to somebody else by the time it would be pulled.
      await server.stop()
    },
    stop: () => server.stop(),
    freeze: () => send(processesIn(data), 'SIGSTOP'),
    thaw: () => send(processesIn(data), 'SIGCONT'),
    close: async () => {
      send(processesIn(data), 'SIGCONT')
      await discard(server)
    },
  }
}
