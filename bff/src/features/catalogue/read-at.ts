import type { House } from '../../platform/house.ts'
import { readingOf } from './reading.ts'

/**
 * Whole minutes, as people read them: within a minute an unchanged page has an unchanged body, and so an unchanged ETag.
 * While the database is away it is the time of the oldest that is given.
 */
export function readAtOf(house: House): string {
  const { clock } = house
  const oldestMs = readingOf(house).availability.oldestGivenMs()
  const ageMs = oldestMs === undefined ? 0 : clock.machineNow().getTime() - oldestMs
  const at = new Date(clock.fieldNow().getTime() - ageMs)
  at.setUTCSeconds(0, 0)
  return at.toISOString()
}
