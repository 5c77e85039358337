import { type Batch, Busy, QueueFull } from '../../../platform/batch.ts'
import { countTurnedAway } from '../../../platform/metrics/batch.ts'
import { Problem } from '../../../problem.ts'

/** Refused early or after lost conflicts: either way nothing was written and the same key may ask again. */
export async function enqueue<Request, Outcome>(batch: Batch<Request, Outcome>, request: Request): Promise<Outcome> {
  try {
    return await batch.add(request)
  } catch (error) {
    countTurnedAway(batch, error)
    if (error instanceof QueueFull) throw new Problem('too-many-requests', { headers: { 'retry-after': String(error.retryAfterSeconds) } })
    if (error instanceof Busy) throw new Problem('busy', { headers: { 'retry-after': String(error.retryAfterSeconds) }, cause: error })
    throw error
  }
}
