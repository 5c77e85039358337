import type { catalogue, Received, VenueLine } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'
import { addDays } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { listPeriods, openingFor } from '../../platform/opening.ts'
import { readAhead } from './free.ts'
import { getSpot } from './get-spot.ts'
import { policyAt } from './horizon.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import { type Ahead, pollAround, releaseOf } from './release.ts'
import { toMatter } from './show-matter.ts'

type Releases = Received<(typeof catalogue)['GET /venues/:venueId/releases']>

/** So far one can see behind the horizon. */
const furtherDays = 14

function toRelease(ahead: Ahead, on: string): Releases['releases'][number] {
  const at = releaseOf(ahead, on)
  return { on, at: at.toISOString(), state: at <= ahead.now ? 'due' : 'coming' }
}

/** The days that open and are not out, today first. */
export async function listReleases(house: House, asked: { venueId: string; matterId: string }): Promise<Releases> {
  const directory = await readingOf(house).directory()
  const { venue, matter, place } = getSpot(directory, asked)
  const now = house.clock.fieldNow()
  const ahead = { versions: directory.policies, place, opening: openingFor(venue.opening, place), now }
  const seen = await readAhead(house, place)
  const out = new Set(seen.filter(({ sessions }) => sessions.length > 0).map(({ on }) => on))
  const days = Array.from({ length: policyAt(directory, place, now).horizonDays + furtherDays }, (_, at) => addDays(toOn(now), at))
  const releases = days.filter((on) => !out.has(on) && listPeriods(ahead.opening, on).length > 0).map((on) => toRelease(ahead, on))
  return {
    matter: toMatter(matter),
    venue: { id: venue.id as VenueLine['id'], name: venue.name },
    releasedUntil: [...out].at(-1) ?? null,
    releases,
    readAt: readAtOf(house),
    pollSeconds: pollAround(
      releases.map(({ at }) => at),
      now,
    ),
  }
}
