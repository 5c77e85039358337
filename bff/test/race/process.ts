import { type ChildProcess, fork } from 'node:child_process'
import type { RaceOrder, RaceReport, RaceStart } from './order.ts'

const worker = new URL('./worker.ts', import.meta.url).pathname

/** One of the processes that race; it is kept for the next race, since starting costs more than racing. */
export type Racer = {
  open: (order: RaceOrder) => Promise<{ port: number }>
  run: (start: RaceStart) => Promise<RaceReport>
  stop: () => void
}

function ask<Answer>(child: ChildProcess, told: RaceOrder | RaceStart): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('A process of the race ended without an answer'))
    child.once('exit', end)
    child.once('message', (answer) => {
      child.off('exit', end)
      resolve(answer as Answer)
    })
    child.send(told)
  })
}

export function startRacer(): Racer {
  const child = fork(worker, { execArgv: ['--no-warnings'] })
  return { open: (order) => ask(child, order), run: (start) => ask(child, start), stop: () => void child.kill() }
}
