import { spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch } from './cluster.ts'
import { openLog } from './log-file.ts'
import { clearStale, isReady, readRunning } from './pid-file.ts'
import { own, type Place } from './place.ts'

type Settings = Record<string, string | number>
type Start = { place: Place; programs: string; settings: Settings; log: (line: string) => void }
type Started = { pid: number; adopted: boolean }

const defaults: Settings = {
  listen_addresses: '',
  port: 5432,
  shared_buffers: '256MB',
  max_connections: 60,
  timezone: 'UTC',
  log_min_messages: 'warning',
}

/** Detached: Ctrl-C in the terminal reaches only Node, which drains first and then stops the server. */
function spawnServer({ place, programs, settings }: Start) {
  const wanted = { ...defaults, unix_socket_directories: place.socketDir, ...settings }
  const flags = Object.entries(wanted).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  const output = openLog(join(place.home, 'postgres.log'))
  const child = spawn(join(programs, 'postgres'), ['-D', place.data, ...flags], {
    ...launch(place),
    detached: true,
    stdio: ['ignore', 'ignore', output],
  })
  closeSync(output)
  child.unref()
  return child
}

/** One attempt: the number of our server, of the one that won the race, or why neither runs. */
async function attempt(start: Start, end: number): Promise<Started | string> {
  own(start.place.socketDir, start.place.user)
  const child = spawnServer(start)
  let died: string | undefined
  child.on('error', (error) => {
    died = error.message
  })
  child.on('exit', (code, signal) => {
    died = `it ended with ${code ?? signal}`
    start.log(`postgres: ${died}`)
  })
  while (Date.now() < end && died === undefined) {
    if (child.pid !== undefined && (await isReady(start.place, child.pid))) return { pid: child.pid, adopted: false }
    await sleep(20)
  }
  const winner = await readRunning(start.place)
  return winner === undefined ? (died ?? 'it was not ready in time') : { pid: winner, adopted: true }
}

export async function startServer(start: Start): Promise<Started> {
  const end = Date.now() + 120_000
  let reason = ''
  for (let tries = 0; tries < 50 && Date.now() < end; tries++) {
    const result = await attempt(start, end)
    if (typeof result !== 'string') return result
    reason = result
    clearStale(start.place)
    await sleep(200)
  }
  throw new Error(`PostgreSQL did not start: ${reason}. See ${join(start.place.home, 'postgres.log')}.`)
}
