import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@huifuwu/testkit/port'
import { testEnvironment } from '../settings.ts'

type Start = {
  databaseUrl: string
  /** A free one unless said otherwise. */
  port?: number
  environment?: Record<string, string>
}

export type BffProcess = {
  url: string
  port: number
  pid: number
  /** How it ended, as `0` or `SIGKILL`. */
  ended: Promise<string>
  /** kill -9; resolves when it is gone. */
  kill: () => Promise<string>
  /** SIGTERM, as a deployment does; resolves with how it ended. */
  end: () => Promise<string>
  readLog: () => string
}

const main = new URL('../../src/main.ts', import.meta.url).pathname
const leash = new URL('./leash.ts', import.meta.url).href
const nineForty = Date.parse('2026-11-23T09:40:00+08:00')

/** One offset for all processes of a test run, also for those that start again: field time goes on from Monday at 9:40. */
export const offsetMs = nineForty - Date.now()

function spawnMain({ databaseUrl, port, environment }: Required<Start>) {
  const child = spawn(process.execPath, ['--no-warnings', '--import', leash, main], {
    env: {
      ...testEnvironment,
      CLOCK_OFFSET_MS: String(offsetMs),
      LEAVE_LOOK_AWAY_MS: '0',
      LOG_LEVEL: 'warn',
      WRITES_PER_MINUTE: '100000',
      ...environment,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => log.push(String(part)))
  return { child, readLog: () => log.join('') }
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((ended) => {
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code, signal) => ended(String(code ?? signal)))
  })

/** Those that serve, where one starts several. */
export const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

/** The real BFF as a process of its own, answering on a port; it can be killed, and dies with the test. */
export async function startProcess({ databaseUrl, port: wanted, environment = {} }: Start): Promise<BffProcess> {
  const port = wanted ?? (await freePort())
  const { child, readLog } = spawnMain({ databaseUrl, port, environment })
  const url = `http://127.0.0.1:${port}`
  const ended = endOf(child)
  let reason: string | undefined
  void ended.then((why) => {
    reason = why
  })
  const send = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  for (const end = Date.now() + 60_000; Date.now() < end && reason === undefined; await sleep(20)) {
    if (await isReady(url))
      return { url, port, pid: child.pid ?? 0, ended, kill: () => send('SIGKILL'), end: () => send('SIGTERM'), readLog }
  }
  await send('SIGKILL')
  throw new Error(`The BFF did not start (${reason ?? 'in time'}):\n${readLog()}`)
}
