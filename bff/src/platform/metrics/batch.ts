import { Counter, Gauge, Histogram } from 'prom-client'
import { type Answered, again, type Batch, Busy, createBatch, QueueFull } from '../batch.ts'
import { failureCode } from './failure.ts'
import { registers } from './registry.ts'

const sizes = new Histogram({
  name: 'huifuwu_batch_size',
  help: 'Requests that shared one statement',
  labelNames: ['batch'],
  buckets: [1, 2, 5, 10, 20, 40, 80],
  registers,
})
const seconds = new Histogram({
  name: 'huifuwu_statement_seconds',
  help: 'Time of the statement of a batch, the wait for a connection included',
  labelNames: ['statement'],
  buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
  registers,
})
const failures = new Counter({
  name: 'huifuwu_statement_failed_total',
  help: 'Statements of a batch that failed, by the code of PostgreSQL or of the connection',
  labelNames: ['statement', 'code'],
  registers,
})
const outcomes = new Counter({
  name: 'huifuwu_outcome_total',
  help: 'What became of the requests of a batch, those refused before it included',
  labelNames: ['batch', 'outcome'],
  registers,
})
const queues = new Map<string, () => number>()
const waiting = new Gauge({
  name: 'huifuwu_batch_waiting',
  help: 'Requests that wait for the next batch',
  labelNames: ['batch'],
  registers,
  collect: () => {
    for (const [batch, count] of queues) waiting.set({ batch }, count())
  },
})

const names = new WeakMap<object, string>()

export const countOutcome = (batch: string, outcome: string, times = 1): void => outcomes.inc({ batch, outcome }, times)

/** Counts who was turned away without having been in a batch that went through. */
export function countTurnedAway(batch: object, error: unknown): void {
  const name = names.get(batch) ?? 'other'
  if (error instanceof QueueFull) countOutcome(name, 'queue-full')
  if (error instanceof Busy) countOutcome(name, 'busy')
}

type Counted<Request, Outcome> = {
  name: string
  run: (requests: Request[]) => Promise<Answered<Outcome>[]>
  /** One word of a short list. */
  outcomeOf: (outcome: Outcome) => string
  placeOf?: (request: Request) => unknown
}

/** Summed up first: a few additions for a statement of hundreds. */
function countAnswers<Outcome>(name: string, answers: Answered<Outcome>[], outcomeOf: (outcome: Outcome) => string): void {
  const tally = new Map<string, number>()
  for (const answer of answers) {
    const outcome = answer === again ? 'again' : outcomeOf(answer)
    tally.set(outcome, (tally.get(outcome) ?? 0) + 1)
  }
  for (const [outcome, times] of tally) countOutcome(name, outcome, times)
}

/** A batch whose size, time, outcomes and queue are counted. */
export function createCountedBatch<Request, Outcome>({
  name,
  run,
  outcomeOf,
  placeOf,
}: Counted<Request, Outcome>): Batch<Request, Outcome> {
  const timed = async (requests: Request[]) => {
    sizes.observe({ batch: name }, requests.length)
    const stop = seconds.startTimer({ statement: name })
    try {
      const answers = await run(requests)
      countAnswers(name, answers, outcomeOf)
      return answers
    } catch (error) {
      failures.inc({ statement: name, code: failureCode(error) })
      throw error
    } finally {
      stop()
    }
  }
  const batch = createBatch<Request, Outcome>({ run: timed, placeOf })
  names.set(batch, name)
  queues.set(name, batch.waiting)
  return batch
}
