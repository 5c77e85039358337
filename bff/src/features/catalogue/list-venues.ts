import type { VenueLine } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { isOpenAt, openingFor } from '../../platform/opening.ts'
import { earliestFor } from './free.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import { readCrowd, toVenue } from './show-venue.ts'
import type { Directory, VenueRow } from './store.ts'

async function showVenue(house: House, { places, areas }: Directory, venue: VenueRow): Promise<VenueLine> {
  const now = house.clock.fieldNow()
  const here = places.filter(({ venueId }) => venueId === venue.id)
  const starts = await Promise.all(here.map(({ offeringId }) => earliestFor(house, { venueId: venue.id, offeringId })))
  const first = Math.min(...starts.map((at) => at?.getTime() ?? Number.POSITIVE_INFINITY))
  return {
    ...toVenue(venue, now),
    earliestAt: Number.isFinite(first) ? new Date(first).toISOString() : null,
    crowd: await readCrowd(
      house,
      areas
        .filter(({ venueId }) => venueId === venue.id)
        .map((area) => ({
          ...area,
          isOpen: here.some((place) => place.areaId === area.id && isOpenAt(openingFor(venue.opening, place), now)),
        })),
    ),
  }
}

export async function listVenues(house: House): Promise<{ venues: VenueLine[]; readAt: string }> {
  const directory = await readingOf(house).directory()
  return { venues: await Promise.all(directory.venues.map((venue) => showVenue(house, directory, venue))), readAt: readAtOf(house) }
}
