import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A zombie keeps its number for ever under a first process that does not reap, as in many containers: it does not count. */
function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function worksIn(pid: string, dir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dir
  } catch {
    return false
  }
}

/** Every PostgreSQL process works in its data folder. Undefined where the machine has no /proc to ask. */
export function someoneWorksIn(dir: string): boolean | undefined {
  try {
    const real = realpathSync(dir)
    return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(name, real))
  } catch {
    return undefined
  }
}

async function gone(pid: number, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (!isAlive(pid)) return true
    await sleep(25)
  }
  return !isAlive(pid)
}

/** Fast shutdown ends the open connections and writes a checkpoint; immediate shutdown only if that takes too long. */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  if (await gone(pid, 30)) return
  process.kill(pid, 'SIGQUIT')
  await gone(pid, 10)
}
