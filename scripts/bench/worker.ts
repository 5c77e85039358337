import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { openLog } from '@huifuwu/testkit/embedded-postgres'
import { root } from '../root.ts'

export type Worker = { pid: number; ask: <Answer>(order: object) => Promise<Answer>; stop: () => Promise<void> }
type Fork = {
  script: string
  args?: string[]
  environment?: Record<string, string>
  logFile?: string
  waits?: boolean
  execArgv?: string[]
}

const hear = <Answer>(child: ChildProcess): Promise<Answer> =>
  new Promise((told, failed) => {
    const fail = (code: number | null) => failed(new Error(`A process of the bench ended with ${code}`))
    child.once('exit', fail)
    child.once('message', (message) => {
      child.off('exit', fail)
      told(message as Answer)
    })
  })

/** A program of the bench in a process of its own, which ends with this one; `waits` = it says when it is ready. */
export async function forkWorker({ script, args = [], environment = {}, logFile, waits = false, execArgv = [] }: Fork): Promise<Worker> {
  const output = logFile === undefined ? 'inherit' : openLog(logFile)
  const child = fork(script, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    execArgv,
    serialization: 'advanced',
    stdio: ['ignore', output, output === 'inherit' ? 'inherit' : output, 'ipc'],
  })
  if (waits) {
    await hear(child).catch((error) => {
      throw new Error(`${error.message}: ${logFile === undefined ? '' : readFileSync(logFile, 'utf8').slice(-2000)}`)
    })
  }
  const ended = new Promise((gone) => child.once('exit', gone))
  return {
    pid: child.pid ?? 0,
    ask: (order) => {
      const answer = hear<never>(child)
      child.send(order)
      return answer
    },
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}

const ticksPerSecond = 100

/** Seconds of processor time that a process has used so far. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
