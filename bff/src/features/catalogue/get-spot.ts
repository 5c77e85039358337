import { Problem } from '../../problem.ts'
import { getMatterRow } from './show-matter.ts'
import { findPlace } from './show-venue.ts'
import type { Directory, MatterRow, Place, VenueRow } from './store.ts'

/** Where a matter is done at a venue, or why it cannot be done there. */
export function getSpot(
  directory: Directory,
  asked: { venueId: string; matterId: string },
): { venue: VenueRow; matter: MatterRow; place: Place } {
  const venue = directory.venues.find(({ id }) => id === asked.venueId)
  if (!venue) throw new Problem('venue-not-found')
  const matter = getMatterRow(directory, asked.matterId)
  const place = findPlace(directory, venue.id, matter.offeringId)
  if (!place) throw new Problem('matter-not-offered')
  return { venue, matter, place }
}
