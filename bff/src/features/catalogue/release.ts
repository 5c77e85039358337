import type { catalogue, Received } from '@huifuwu/contract'
import { findRelease, lastReleasedOn, type Policy, type PolicyVersion } from '@huifuwu/domain'
import type { Opening } from '../../db/tables/venue.ts'
import { addDays } from '../../platform/calendar.ts'
import { listPeriods } from '../../platform/opening.ts'
import type { Spot } from './horizon.ts'

/** What decides when the days ahead of a place are released. */
export type Ahead = { versions: readonly PolicyVersion[]; place: Spot; opening: Opening; now: Date }

export const releaseOf = (ahead: Ahead, on: string): Date => findRelease(ahead, on, ahead.now)

/** No venue rests longer than the longest holiday, with some days to spare. */
const furthestDays = 30

type Days = Received<(typeof catalogue)['GET /venues/:venueId/days']>

/** The next day that opens and is not released yet. */
export function findNextRelease(ahead: Ahead, policy: Policy): Days['nextRelease'] {
  const first = addDays(lastReleasedOn(policy, ahead.now), 1)
  const last = addDays(first, furthestDays)
  let on = first
  while (on < last && listPeriods(ahead.opening, on).length === 0) on = addDays(on, 1)
  return { on, at: releaseOf(ahead, on).toISOString() }
}

/** Seconds before or after a release, and how often it is worth asking then. */
const paces = [
  { within: 60, every: 4 },
  { within: 600, every: 20 },
  { within: 3600, every: 240 },
] as const

/** Around a release a page asks by itself; null = nothing is near. */
export function pollAround(releases: readonly (string | null)[], now: Date): number | null {
  const gaps = releases.flatMap((at) => (at === null ? [] : [Math.abs(Date.parse(at) - now.getTime()) / 1000]))
  const nearest = Math.min(...gaps)
  return paces.find(({ within }) => nearest <= within)?.every ?? null
}
