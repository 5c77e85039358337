import type { catalogue, Day, Received } from '@huifuwu/contract'
import { lastReleasedOn, type Policy, releasesAt } from '@huifuwu/domain'
import type { Opening } from '../../db/tables/venue.ts'
import { addDays } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { listPeriods, openingFor } from '../../platform/opening.ts'
import { countLeft, readAhead } from './free.ts'
import { getSpot } from './get-spot.ts'
import { policyAt } from './horizon.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import { toMatter } from './show-matter.ts'
import { showPlace } from './show-venue.ts'
import type { SessionRow } from './store.ts'

type Days = Received<(typeof catalogue)['GET /venues/:venueId/days']>

type Released = { on: string; sessions: SessionRow[] }

function toDay({ on, sessions }: Released, { opening, policy, now }: { opening: Opening; policy: Policy; now: Date }): Day {
  const remaining = countLeft(sessions, now)
  const day = { on, remaining, releasesAt: null }
  if (remaining > 0) return { ...day, state: 'open' }
  if (sessions.length === 0) {
    const isRest = listPeriods(opening, on).length === 0
    return isRest ? { ...day, state: 'rest' } : { ...day, state: 'unreleased', releasesAt: releasesAt(policy, on).toISOString() }
  }
  return { ...day, state: sessions.every(({ bookableUntil }) => now >= bookableUntil) ? 'over' : 'full' }
}

/** No venue rests longer than the longest holiday, with some days to spare. */
const furthestDays = 30

/** The next day that opens and is not released yet. */
function findNextRelease(opening: Opening, policy: Policy, now: Date): Days['nextRelease'] {
  const first = addDays(lastReleasedOn(policy, now), 1)
  const last = addDays(first, furthestDays)
  let on = first
  while (on < last && listPeriods(opening, on).length === 0) on = addDays(on, 1)
  return { on, at: releasesAt(policy, on).toISOString() }
}

export async function listDays(house: House, asked: { venueId: string; matterId: string }): Promise<Days> {
  const directory = await readingOf(house).directory()
  const { venue, matter, place } = getSpot(directory, asked)
  const now = house.clock.fieldNow()
  const policy = policyAt(directory, place, now)
  const opening = openingFor(venue.opening, place)
  const days = await readAhead(house, place)
  return {
    matter: toMatter(matter),
    venue: await showPlace(house, venue, { place, matter }),
    days: days.map((day) => toDay(day, { opening, policy, now })),
    nextRelease: findNextRelease(opening, policy, now),
    readAt: readAtOf(house),
  }
}
