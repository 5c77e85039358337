import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Line, openLine } from './line.ts'

export type Order = {
  ports: number[]
  connections: number
  seconds: number
  /** Without it every client asks again as soon as it is answered. */
  perSecond?: number
  /** Each is sent once; without it they begin again from the first. */
  once: boolean
  shots: string[]
}
export type Report = { tookMs: number[]; statuses: Record<string, number>; seconds: number; cpu: number }

/** Texts by their number; undefined = all were sent. */
function textsOf({ shots, once }: Order): () => string | undefined {
  let at = 0
  return () => {
    const shot = once ? shots[at] : shots[at % shots.length]
    at += 1
    return shot?.replace('{key}', randomUUID())
  }
}

type Run = { lines: Line[]; next: () => string | undefined; endsAt: number; note: (status: number, since: number) => void }

/** Closed loop: as many requests are under way as there are lines. */
function runClosed({ lines, next, endsAt, note }: Run): Promise<unknown> {
  const drive = (line: Line) =>
    new Promise<void>((ended) => {
      const go = () => {
        const sentAt = performance.now()
        const text = sentAt < endsAt ? next() : undefined
        if (text === undefined) return ended()
        line.ask(text, (status) => {
          note(status, sentAt)
          go()
        })
      }
      go()
    })
  return Promise.all(lines.map(drive))
}

/** Open loop: requests come when they are due, whatever became of those before, and wait for a free line at their own cost. */
async function runOpen({ lines, next, endsAt, note }: Run, perSecond: number): Promise<void> {
  const free = [...lines]
  const startedAt = performance.now()
  let sent = 0
  const fire = (line: Line, text: string): void => {
    const dueAt = startedAt + (sent / perSecond) * 1000
    sent += 1
    line.ask(text, (status) => {
      note(status, dueAt)
      free.push(line)
    })
  }
  const fireDue = (): boolean => {
    const now = performance.now()
    const due = Math.floor(((Math.min(now, endsAt) - startedAt) / 1000) * perSecond)
    while (sent < due && free.length > 0) {
      const text = next()
      if (text === undefined) return false
      fire(free.pop() as Line, text)
    }
    return now < endsAt || sent < due
  }
  while (fireDue()) await sleep(1)
  while (free.length < lines.length) await sleep(1)
}

export async function fireAll(order: Order): Promise<Report> {
  const { ports, connections, seconds, perSecond } = order
  const lines = await Promise.all(Array.from({ length: connections }, (_, at) => openLine(ports[at % ports.length] ?? 0)))
  const tookMs: number[] = []
  const statuses: Record<string, number> = {}
  const note = (status: number, since: number) => {
    tookMs.push(performance.now() - since)
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  const [startedAt, used] = [performance.now(), process.cpuUsage()]
  const run = { lines, next: textsOf(order), endsAt: startedAt + seconds * 1000, note }
  await (perSecond === undefined ? runClosed(run) : runOpen(run, perSecond))
  const lasted = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(used)
  for (const line of lines) line.close()
  return { tookMs, statuses, seconds: lasted, cpu: (user + system) / 1e6 / lasted }
}
