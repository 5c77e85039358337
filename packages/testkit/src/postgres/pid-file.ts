import { readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import type { Place } from './place.ts'
import { isAlive, someoneWorksIn } from './process.ts'

function pidText(place: Place): string {
  try {
    return readFileSync(place.pidFile, 'utf8')
  } catch {
    return ''
  }
}

const readPid = (place: Place): number => Number.parseInt(pidText(place), 10) || 0

const accepts = (socket: string): Promise<boolean> =>
  new Promise((answer) => {
    const probe = connect(socket, () => {
      probe.destroy()
      answer(true)
    })
    probe.on('error', () => answer(false))
  })

/** The number of the server that answers on this place's socket. */
export async function readRunning(place: Place): Promise<number | undefined> {
  const pid = readPid(place)
  return pid > 0 && isAlive(pid) && (await accepts(place.socket)) ? pid : undefined
}

export async function isReady(place: Place, pid: number): Promise<boolean> {
  return readPid(place) === pid && /\nready/.test(pidText(place)) && (await accepts(place.socket))
}

/** A pid file whose number now belongs to a stranger stops PostgreSQL for ever; with nobody in the data folder it is stale. */
export function clearStale(place: Place): void {
  if (someoneWorksIn(place.data) !== false) return
  for (const file of [place.pidFile, place.socket, `${place.socket}.lock`]) rmSync(file, { force: true })
}
