import type { catalogue, Day, Received } from '@huifuwu/contract'
import { addDays } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { listPeriods, openingFor } from '../../platform/opening.ts'
import { countLeft, readAhead } from './free.ts'
import { getSpot } from './get-spot.ts'
import { policyAt } from './horizon.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import { type Ahead, findNextRelease, pollAround, releaseOf } from './release.ts'
import { toMatter } from './show-matter.ts'
import { showPlace } from './show-venue.ts'
import type { SessionRow } from './store.ts'

type Days = Received<(typeof catalogue)['GET /venues/:venueId/days']>

type Released = { on: string; sessions: SessionRow[] }

function toDay({ on, sessions }: Released, ahead: Ahead): Day {
  const { opening, now } = ahead
  const remaining = countLeft(sessions, now)
  const day = { on, remaining, releasesAt: null }
  if (remaining > 0) return { ...day, state: 'open' }
  if (sessions.length === 0) {
    const isRest = listPeriods(opening, on).length === 0
    return isRest ? { ...day, state: 'rest' } : { ...day, state: 'unreleased', releasesAt: releaseOf(ahead, on).toISOString() }
  }
  return { ...day, state: sessions.every(({ bookableUntil }) => now >= bookableUntil) ? 'over' : 'full' }
}

/** The days behind the horizon up to the next one that is released, which stands at the end of the strip. */
function listBetween(last: string | undefined, until: string): Released[] {
  const days: Released[] = []
  for (let on = last === undefined ? until : addDays(last, 1); on <= until; on = addDays(on, 1)) days.push({ on, sessions: [] })
  return days
}

export async function listDays(house: House, asked: { venueId: string; matterId: string }): Promise<Days> {
  const directory = await readingOf(house).directory()
  const { venue, matter, place } = getSpot(directory, asked)
  const now = house.clock.fieldNow()
  const ahead = { versions: directory.policies, place, opening: openingFor(venue.opening, place), now }
  const released = await readAhead(house, place)
  const nextRelease = findNextRelease(ahead, policyAt(directory, place, now))
  const days = [...released, ...listBetween(released.at(-1)?.on, nextRelease.on)].map((day) => toDay(day, ahead))
  return {
    matter: toMatter(matter),
    venue: await showPlace(house, venue, { place, matter }),
    days,
    nextRelease,
    readAt: readAtOf(house),
    pollSeconds: pollAround(
      days.map(({ releasesAt: at }) => at),
      now,
    ),
  }
}
