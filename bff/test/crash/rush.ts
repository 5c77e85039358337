import { setTimeout as sleep } from 'node:timers/promises'
import type { Appointment } from '@huifuwu/contract'
import { book } from './calls.ts'
import type { Wish } from './city.ts'

/** Said by the server: this wish is that appointment. */
export type Acknowledged = { wish: Wish; appointmentId: string; attempt: number; at: number }
/** Not an answer that ends a wish, or none at all: it is asked again under the same key. */
type Lost = { wish: Wish; at: number; why: string }

export type Rush = {
  acknowledged: Acknowledged[]
  lost: Lost[]
  /** Refusals. There is a place for everybody, so each is untrue. */
  refused: string[]
  /** Resolves at the moment when so many are acknowledged. */
  reached: (count: number) => Promise<void>
  /** Resolves when every wish has an answer. */
  done: Promise<void>
  /** No wish is begun or repeated any more. */
  stop: () => void
}

type RushOptions = {
  /** One or several processes; the wishes go round, and a repeat goes to the next one. */
  urls: string[]
  wishes: Wish[]
  clients?: number
  /** Between the loss of an answer and the repeat. */
  pauseMs?: number
}

type Sent = { url: string; wish: Wish; attempt: number }

async function send({ url, wish, attempt }: Sent): Promise<{ status: number; body: Partial<Appointment & { code: string }> }> {
  const reply = await book(url, wish, attempt)
  return { status: reply.status, body: (await reply.json()) as Partial<Appointment & { code: string }> }
}

const mustAskAgain = (status: number): boolean => status === 429 || status >= 500

/** Phones that book at the same time over HTTP, and that repeat under the same key, attempts counted, until they hear something. */
export function rush({ urls, wishes, clients = 100, pauseMs = 40 }: RushOptions): Rush {
  const acknowledged: Acknowledged[] = []
  const lost: Lost[] = []
  const refused: string[] = []
  const marks: { count: number; pass: () => void }[] = []
  const waiting = wishes.entries()
  let stopped = false

  function acknowledge(wish: Wish, attempt: number, appointmentId: string): void {
    acknowledged.push({ wish, appointmentId, attempt, at: Date.now() })
    for (const { count, pass } of marks) if (acknowledged.length >= count) pass()
  }

  /** True = the wish has its answer. */
  async function ask(sent: Sent): Promise<boolean> {
    const { wish, attempt } = sent
    try {
      const { status, body } = await send(sent)
      if (status === 201 && body.id) acknowledge(wish, attempt, body.id)
      else if (mustAskAgain(status)) lost.push({ wish, at: Date.now(), why: `${status} ${body.code}` })
      else refused.push(`${status} ${body.code} at attempt ${attempt}`)
      return !mustAskAgain(status)
    } catch {
      lost.push({ wish, at: Date.now(), why: 'no answer' })
      return false
    }
  }

  async function work(): Promise<void> {
    for (const [n, wish] of waiting) {
      for (let attempt = 1; !stopped; attempt += 1) {
        if (await ask({ url: urls[(n + attempt) % urls.length] ?? '', wish, attempt })) break
        await sleep(pauseMs * (0.5 + Math.random()))
      }
    }
  }

  const done = Promise.all(Array.from({ length: clients }, work)).then(() => undefined)
  const reached = (count: number) => new Promise<void>((pass) => marks.push({ count, pass }))
  const stop = () => {
    stopped = true
  }
  return { acknowledged, lost, refused, reached, done, stop }
}
