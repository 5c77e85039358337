import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, book, cancel, createEar, type Heard, type Look, look } from './calls.ts'
import type { Wish } from './city.ts'
import type { Acknowledged } from './rush.ts'

type Said = {
  acknowledged: Acknowledged[]
  /** Of those: given back again, as the server said. */
  cancelled: string[]
  /** Wishes to which the first answer was, at that moment, that nothing is written. */
  unwritten: { key: string; at: number }[]
  /** Refusals. There is a place for everybody, so each is untrue. */
  refused: string[]
}
export type Traffic = Said & {
  heard: Heard[]
  /** Resolves when so many are acknowledged, or nobody has the patience any more. */
  reached: (count: number) => Promise<void>
  /** No wish is begun any more; those under way are asked again until they are answered. */
  end: () => Promise<void>
}

type TrafficOptions = { url: string; wishes: Wish[]; clients: number }
type Note = ReturnType<typeof createEar>['note']

const pauseMs = 25
/** Somebody new comes so often, who does not wait for those before. */
const newcomerMs = 400
const lookers: Look[] = ['mine', 'sessions', 'matters', 'alive', 'ready']
/** So many book for each that changes its mind. */
const oneIn = 4

/** Longer than any outage of a test: where nobody has answered for so long, nobody will. */
const patienceMs = 60_000
const isAnswer = ({ status }: Answer): boolean => status !== 0 && status !== 429 && status < 500

/** Asked again, attempts counted, until it is answered with what can be believed. */
async function untilAnswered(ask: (attempt: number) => Promise<Answer>): Promise<Answer & { attempt: number }> {
  const until = Date.now() + patienceMs
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(attempt)
    if (isAnswer(answer) || Date.now() > until) return { ...answer, attempt }
    await sleep(pauseMs * 4)
  }
}

const leavesNothing = ({ status, body }: Answer): boolean => status === 429 || body.code === 'paused' || body.code === 'busy'

/** What one person does with one wish: takes a place, and now and then gives it back. */
function createVisitor(url: string, note: Note) {
  const said: Said = { acknowledged: [], cancelled: [], unwritten: [], refused: [] }

  async function askOnce(wish: Wish, attempt: number): Promise<Answer> {
    const answer = await note('book', () => book(url, wish, attempt))
    // Of a later attempt it says nothing about the ones before.
    if (attempt === 1 && leavesNothing(answer)) said.unwritten.push({ key: wish.key, at: Date.now() })
    return answer
  }

  async function take(wish: Wish): Promise<string | undefined> {
    const { status, body, attempt } = await untilAnswered((n) => askOnce(wish, n))
    if (status === 201 && body.id) said.acknowledged.push({ wish, appointmentId: body.id, attempt, at: Date.now() })
    else said.refused.push(`${status} ${body.code} at attempt ${attempt}`)
    return body.id
  }

  async function giveBack(wish: Wish, appointmentId: string): Promise<void> {
    const { status, body } = await untilAnswered(() => note('cancel', () => cancel(url, wish, appointmentId)))
    if (status === 200) said.cancelled.push(appointmentId)
    else said.refused.push(`${status} ${body.code} of a cancellation`)
  }

  const visit = async (wish: Wish): Promise<void> => {
    const taken = await take(wish)
    if (taken && said.acknowledged.length % oneIn === 0) await giveBack(wish, taken)
  }
  return { said, visit }
}

/**
 * Phones that book, some of which give back, look at what is theirs and at what is free, and a balancer that asks for the health, all at
 * once and with a short rest.
 */
export function startTraffic({ url, wishes, clients }: TrafficOptions): Traffic {
  const { heard, note } = createEar()
  const { said, visit } = createVisitor(url, note)
  const waiting = wishes.values()
  let isEnding = false

  async function bookOn(): Promise<void> {
    for (const wish of waiting) {
      if (isEnding) return
      await visit(wish)
      await sleep(pauseMs)
    }
  }

  /** Phones that ask for the first time while the database is away, which those who ask again never do. */
  async function comeOn(): Promise<void> {
    const visits: Promise<void>[] = []
    for (const wish of waiting) {
      if (isEnding) break
      visits.push(visit(wish))
      await sleep(newcomerMs)
    }
    await Promise.all(visits)
  }

  /** Whether the one before was answered or not: where answers stay away, questions pile up, as they do in a city. */
  async function lookOn(kind: Look, wish: Wish): Promise<void> {
    const looks: Promise<unknown>[] = []
    while (!isEnding) {
      looks.push(note(kind, () => look(url, kind, wish)))
      await sleep(pauseMs)
    }
    await Promise.all(looks)
  }

  const done = Promise.all([
    comeOn(),
    ...Array.from({ length: clients }, (_, n) => {
      const [kind, wish] = [lookers[n % 10], wishes[n % wishes.length]]
      return kind && wish ? lookOn(kind, wish) : bookOn()
    }),
  ])
  return {
    ...said,
    heard,
    reached: async (count) => {
      for (const patience = Date.now() + 30_000; said.acknowledged.length < count && Date.now() < patience; ) await sleep(pauseMs)
    },
    end: async () => {
      isEnding = true
      await done
    },
  }
}
