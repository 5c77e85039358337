import cluster from 'node:cluster'
import { fastify } from 'fastify'
import { logging } from './log.ts'
import { nextPauseMs, serving } from './serving.ts'

type Supervised = { count: number; limitMs: number; level: string }

const leaveSignals = ['SIGTERM', 'SIGINT'] as const
/** Longer than a process may take to leave by itself. */
const patienceMs = 2000

/** Starts equal processes behind one port, another one for each that ends, and ends when the last of them has left. */
export function supervise({ count, limitMs, level }: Supervised): void {
  // All take from one queue at the door: nobody deals out, and whoever leaves or dies takes nobody along who still stood there.
  cluster.schedulingPolicy = cluster.SCHED_NONE
  const { log } = fastify({ logger: logging(level) })
  const running = new Map<number, ReturnType<typeof cluster.fork>>()
  const served = new Set<number>()
  let isLeaving = false
  let worst = 0

  function replace(number: number, pauseMs: number): void {
    setTimeout(() => isLeaving || begin(number, pauseMs), pauseMs)
  }

  function begin(number: number, pauseMs: number): void {
    const worker = cluster.fork({ BFF_PROCESS: String(number) })
    const startedMs = performance.now()
    running.set(number, worker)
    worker.on('message', (told) => {
      if (told !== serving) return
      served.add(number)
      if (served.size === count) process.send?.(serving)
    })
    worker.once('exit', (code, signal) => {
      running.delete(number)
      const told = { process: number, ended: worker.process.pid, code, signal }
      if (isLeaving) return left(code, signal)
      log.warn(told, 'process ended')
      // What cannot even begin will not get better by trying: whoever started us should hear of it.
      if (served.size === 0) process.exit(code || 1)
      replace(number, nextPauseMs(pauseMs, performance.now() - startedMs))
    })
  }

  function left(code: number | null, signal: string): void {
    // Whoever the signal itself ended was still beginning, and had taken nothing on.
    worst = Math.max(worst, leaveSignals.some((own) => own === signal) ? 0 : (code ?? 1))
    if (running.size === 0) process.exit(worst)
  }

  function leave(): void {
    if (isLeaving) return
    isLeaving = true
    for (const worker of running.values()) worker.process.kill('SIGTERM')
    if (running.size === 0) process.exit(0)
    setTimeout(() => process.exit(1), limitMs + patienceMs)
  }

  for (const signal of leaveSignals) process.on(signal, leave)
  for (let number = 0; number < count; number += 1) begin(number, 0)
}
