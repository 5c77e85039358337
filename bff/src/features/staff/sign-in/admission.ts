import { QueueFull } from '../../../platform/batch.ts'
import type { House } from '../../../platform/house.ts'
import { createLimit, tooMany } from '../../../platform/limit.ts'
import { shareOf } from '../../../platform/share.ts'
import { createTurns } from '../../../platform/turns.ts'
import { Problem } from '../../../problem.ts'

/** A hash keeps a core busy for a good part of a second and takes 32 MB: two on a machine leave the other work its share. */
const atOnce = 2
/** The last in line waits a second or two, which a person does not mind. */
const mostWaiting = 8
/** The desks of a hall share one address; so many wrong ones in a minute are no typing mistakes of theirs. */
const failedPerMinute = 30

/** The way to the password check: failed tries are counted by address, and before anything dear is done. */
export function createAdmission(house: Pick<House, 'config' | 'clock' | 'db' | 'log'>) {
  const { clock, config } = house
  const partOf = (all: number) => Math.max(1, Math.floor(all / config.processes.count))
  const countTry = createLimit({ perMinute: failedPerMinute, clock, share: shareOf(house, 'failed-staff-sign-ins') })
  const takeTurn = createTurns({ atOnce: partOf(atOnce), mostWaiting: partOf(mostWaiting) })

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
