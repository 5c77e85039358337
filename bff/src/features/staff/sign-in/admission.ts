import { QueueFull } from '../../../platform/batch.ts'
import type { Clock } from '../../../platform/clock.ts'
import { createLimit, tooMany } from '../../../platform/limit.ts'
import { createTurns } from '../../../platform/turns.ts'
import { Problem } from '../../../problem.ts'

/** A hash keeps a core busy for a good part of a second and takes 32 MB: two leave the other work its share. */
const atOnce = 2
/** The last in line waits a second or two, which a person does not mind. */
const mostWaiting = 8
/** The desks of a hall share one address; so many wrong ones in a minute are no typing mistakes of theirs. */
const failedPerMinute = 30

/** The way to the password check: failed tries are counted by address, and before anything dear is done. */
export function createAdmission(clock: Clock) {
  const countTry = createLimit({ perMinute: failedPerMinute, clock })
  const takeTurn = createTurns({ atOnce, mostWaiting })

  return async <Answer>(address: string, check: () => Promise<Answer>): Promise<Answer> => {
    const takeBack = countTry(address)
    try {
      const passed = await takeTurn(address, check)
      takeBack()
      return passed
    } catch (error) {
      // Only what was judged has failed.
      if (!(error instanceof Problem)) takeBack()
      throw error instanceof QueueFull ? tooMany(error.retryAfterSeconds, error) : error
    }
  }
}
