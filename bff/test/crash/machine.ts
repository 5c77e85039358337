import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Machine = { slowestMs: (from: number, until: number) => number; end: () => Promise<void> }

const pauseMs = 25

/** Asks a process that does nothing else, as often as one phone asks the BFF: what it takes is not the BFF's fault. */
export async function watchMachine(): Promise<Machine> {
  const child = fork(new URL('./idle.ts', import.meta.url), { execArgv: ['--no-warnings'] })
  const [{ port }] = (await once(child, 'message')) as [AddressInfo]
  const heard: { sentAt: number; ms: number }[] = []
  let isEnding = false
  async function watch(): Promise<void> {
    while (!isEnding) {
      const [sentAt, since] = [Date.now(), performance.now()]
      await fetch(`http://127.0.0.1:${port}`).then((reply) => reply.json())
      heard.push({ sentAt, ms: performance.now() - since })
      await sleep(pauseMs)
    }
  }
  const watching = watch()
  return {
    slowestMs: (from, until) => Math.max(0, ...heard.filter(({ sentAt, ms }) => sentAt + ms >= from && sentAt < until).map(({ ms }) => ms)),
    end: async () => {
      isEnding = true
      await watching
      child.kill()
    },
  }
}
