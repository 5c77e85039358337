import { setTimeout as sleep } from 'node:timers/promises'
import type { Wish } from './city.ts'
import type { Acknowledged } from './rush.ts'

export type Kind = 'book' | 'mine' | 'sessions' | 'matters' | 'alive' | 'ready'
/** One answer as a phone sees it; status 0 = none came. */
export type Heard = { kind: Kind; sentAt: number; ms: number; status: number; code: string; retryAfter: string | null }

export type Traffic = {
  heard: Heard[]
  acknowledged: Acknowledged[]
  /** Refusals. There is a place for everybody, so each is untrue. */
  refused: string[]
  /** Resolves when so many are acknowledged, or nobody has the patience any more. */
  reached: (count: number) => Promise<void>
  /** No wish is begun any more; those under way are asked again until they are answered. */
  end: () => Promise<void>
}

type TrafficOptions = { url: string; wishes: Wish[]; clients: number }
type Answer = { status: number; body: { id?: string; code?: string } }

const pauseMs = 25

const paths: Record<Exclude<Kind, 'book'>, (wish: Wish) => string> = {
  mine: () => '/api/appointments?when=upcoming',
  sessions: ({ session: { venueId, matterId } }) => `/api/venues/${venueId}/sessions?matterId=${matterId}&on=2026-11-23`,
  matters: () => '/api/matters',
  alive: () => '/healthz',
  ready: () => '/readyz',
}

const look = (url: string, kind: Exclude<Kind, 'book'>, wish: Wish): Promise<Response> =>
  fetch(url + paths[kind](wish), { headers: { authorization: `Bearer ${wish.token}` } })

export function book(url: string, { token, key, session }: Wish, attempt = 1): Promise<Response> {
  const { venueId, sessionId, matterId } = session
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': key,
    attempt: String(Math.min(attempt, 100)),
  }
  return fetch(`${url}/api/appointments`, { method: 'POST', headers, body: JSON.stringify({ venueId, sessionId, matterId }) })
}

/** Phones that book, look at what is theirs and at what is free, and a balancer that asks for the health, all at once and with a short rest. */
export function startTraffic({ url, wishes, clients }: TrafficOptions): Traffic {
  const heard: Heard[] = []
  const acknowledged: Acknowledged[] = []
  const refused: string[] = []
  const waiting = wishes.values()
  let isEnding = false

  async function note(kind: Kind, ask: () => Promise<Response>): Promise<Answer> {
    const [sentAt, since] = [Date.now(), performance.now()]
    let answer: Answer = { status: 0, body: { code: 'no answer' } }
    let retryAfter: string | null = null
    try {
      const reply = await ask()
      retryAfter = reply.headers.get('retry-after')
      answer = { status: reply.status, body: (await reply.json()) as Answer['body'] }
    } catch (error) {
      answer.body.code = String((error as { cause?: { code?: string } }).cause?.code ?? error)
    }
    const { status, body } = answer
    // An appointment has a code too: the one that is shown at the desk.
    const code = status < 300 ? '' : (body.code ?? '')
    heard.push({ kind, sentAt, ms: performance.now() - since, status, code, retryAfter })
    return answer
  }

  /** True = the wish has its answer. */
  async function tryToBook(wish: Wish, attempt: number): Promise<boolean> {
    const { status, body } = await note('book', () => book(url, wish, attempt))
    if (status === 0 || status === 429 || status >= 500) return false
    if (status === 201 && body.id) acknowledged.push({ wish, appointmentId: body.id, attempt, at: Date.now() })
    else refused.push(`${status} ${body.code} at attempt ${attempt}`)
    return true
  }

  async function bookOn(): Promise<void> {
    for (const wish of waiting) {
      if (isEnding) return
      for (let attempt = 1; !(await tryToBook(wish, attempt)); attempt += 1) await sleep(pauseMs * 4)
      await sleep(pauseMs)
    }
  }

  async function lookOn(kind: Exclude<Kind, 'book'>, wish: Wish): Promise<void> {
    while (!isEnding) {
      await note(kind, () => look(url, kind, wish))
      await sleep(pauseMs)
    }
  }

  const lookers: Exclude<Kind, 'book'>[] = ['mine', 'sessions', 'matters', 'alive', 'ready']
  const done = Promise.all(
    Array.from({ length: clients }, (_, n) => {
      const [kind, wish] = [lookers[n % 10], wishes[n % wishes.length]]
      return kind && wish ? lookOn(kind, wish) : bookOn()
    }),
  )
  const reached = async (count: number) => {
    for (const patience = Date.now() + 30_000; acknowledged.length < count && Date.now() < patience; ) await sleep(pauseMs)
  }
  const end = async () => {
    isEnding = true
    await done
  }
  return { heard, acknowledged, refused, reached, end }
}
