import { Problem, unreachable } from '../problem.ts'
import { type Batch, Busy, QueueFull } from './batch.ts'
import { countTurnedAway } from './metrics/batch.ts'
import { isOutOfReach, isUnheard } from './reach.ts'

/** For what only reads. Refused early or after lost conflicts; whether the request wrote before it, only the request can tell. */
export async function lookUp<Request, Outcome>(batch: Batch<Request, Outcome>, request: Request): Promise<Outcome> {
  try {
    return await batch.add(request)
  } catch (error) {
    countTurnedAway(batch, error)
    if (error instanceof QueueFull) throw new Problem('queue-full', { headers: { 'retry-after': String(error.retryAfterSeconds) } })
    if (error instanceof Busy) throw new Problem('busy', { headers: { 'retry-after': String(error.retryAfterSeconds) }, cause: error })
    throw error
  }
}

/** For what writes. Refused early, after lost conflicts or while the database is away: nothing was written and the same key may ask again. */
export async function enqueue<Request, Outcome>(batch: Batch<Request, Outcome>, request: Request): Promise<Outcome> {
  try {
    return await lookUp(batch, request)
  } catch (error) {
    // Left unanswered it may stand in the books: never a refusal, the same key finds out.
    if (isOutOfReach(error)) throw unreachable(error, !isUnheard(error))
    throw error
  }
}

const saysNothingWritten = (error: unknown): boolean =>
  isOutOfReach(error) || (error instanceof Problem && ['busy', 'queue-full'].includes(error.code))

/** What is read after a write: however it fails, what was written stands, so nobody is told that nothing was; the same key finds out. */
export const readBack = <Row>(read: Promise<Row>): Promise<Row> =>
  read.catch((error) => {
    throw saysNothingWritten(error) ? unreachable(error, true) : error
  })
