import { Busy, QueueFull } from './busy.ts'
import { fly, type Landing } from './flight.ts'
import { createHeld } from './held.ts'

export { Busy, QueueFull } from './busy.ts'

/** Answered by `run` for a request that lost a conflict and should go into the next batch. */
export const again = Symbol('again')
export type Answered<Outcome> = Outcome | typeof again

type BatchOptions<Request, Outcome> = {
  /** One answer a request, in order. */
  run: (requests: Request[]) => Promise<Answered<Outcome>[]>
  /** What the request locks and others want too; unless said, nothing but itself. */
  placeOf?: ((request: Request) => unknown) | undefined
  mostInBatch?: number
  mostWaiting?: number
}
type Waiting<Request, Outcome> = {
  request: Request
  repeats: number
  resolve: (outcome: Outcome) => void
  reject: (error: unknown) => void
}
export type Batch<Request, Outcome> = {
  /** Rejects with `QueueFull` at once, or with `Busy` when every conflict was lost or what it needs is locked. */
  add: (request: Request) => Promise<Outcome>
  waiting: () => number
}

const mostRepeats = 2

/** True = this one goes into the next batch. */
function settle<Request, Outcome>(waiting: Waiting<Request, Outcome>, landing: Landing<Answered<Outcome>>): boolean {
  if ('error' in landing) waiting.reject(landing.error)
  else if (landing.answer !== again) waiting.resolve(landing.answer)
  else if (waiting.repeats >= mostRepeats) waiting.reject(new Busy('Lost every conflict'))
  else {
    waiting.repeats += 1
    return true
  }
  return false
}

/** While one batch is in flight the next one gathers: no timer, and under load the batches grow by themselves. */
export function createBatch<Request, Outcome>(options: BatchOptions<Request, Outcome>): Batch<Request, Outcome> {
  const { run, placeOf = (request) => request, mostInBatch = 80, mostWaiting = 4000 } = options
  const flight = { run, placeOf, held: createHeld() }
  const queue: Waiting<Request, Outcome>[] = []
  let isWorking = false

  async function work(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.splice(0, mostInBatch)
      const lost = new Set<Waiting<Request, Outcome>>()
      const seats = batch.map((waiting) => ({
        request: waiting.request,
        land: (landing: Landing<Answered<Outcome>>) => {
          if (settle(waiting, landing)) lost.add(waiting)
        },
      }))
      await fly(flight, seats)
      // Who lost goes first next time, and is never refused for want of room.
      queue.unshift(...lost)
    }
    isWorking = false
  }

  return {
    add: (request) =>
      new Promise((resolve, reject) => {
        if (queue.length >= mostWaiting) return reject(new QueueFull('Too many are waiting'))
        queue.push({ request, repeats: 0, resolve, reject })
        // Those who come in the same turn of the event loop share the first batch.
        if (isWorking) return
        isWorking = true
        queueMicrotask(() => void work())
      }),
    waiting: () => queue.length,
  }
}
