import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLog } from '@huifuwu/testkit/embedded-postgres'
import { serving } from '../../bff/src/platform/serving.ts'
import { inRoot, root } from '../root.ts'

export type Bff = { ended: Promise<string>; stop: () => Promise<void> }

type Start = { url: string; environment: Record<string, string>; logFile: string }

const tail = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n')

/** In a group of its own: Ctrl-C reaches only the starter, which stops everything in the right order. */
function spawnBff({ environment, logFile }: Omit<Start, 'url'>): ChildProcess {
  const log = openLog(logFile)
  const child = spawn(process.execPath, ['--import', inRoot('scripts/start/leash.ts'), inRoot('bff/src/main.ts')], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)
  return child
}

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((ended) => {
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code, signal) => ended(`it ended with ${code ?? signal}`))
  })

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch {
    return false
  }
}

async function stopBff(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(patience)
}

/** Starts the BFF, in as many processes as its environment says, and waits until all of them take requests. */
export async function startBff(start: Start): Promise<Bff> {
  const child = spawnBff(start)
  const ended = endOf(child)
  let isServing = false
  child.on('message', (told) => {
    isServing ||= told === serving
  })
  let reason: string | undefined
  void ended.then((why) => {
    reason = why
  })
  const stop = () => stopBff(child, ended)
  for (const end = Date.now() + 60_000; Date.now() < end && reason === undefined; await sleep(50)) {
    if (isServing && (await answers(start.url))) return { ended, stop }
  }
  if (reason === undefined) await stop()
  throw new Error(`The server did not start: ${reason}. The end of ${start.logFile}:\n${tail(start.logFile)}`)
}
