import type { Matter, VenueForMatter } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import { getMatterRow, toMatter } from './show-matter.ts'
import { byEarliest, findPlace, showPlace } from './show-venue.ts'

type Venues = { matter: Matter; venues: VenueForMatter[]; readAt: string }

export async function listVenuesForMatter(house: House, matterId: string): Promise<Venues> {
  const directory = await readingOf(house).directory()
  const matter = getMatterRow(directory, matterId)
  const served = directory.venues.flatMap((venue) => {
    const place = findPlace(directory, venue.id, matter.offeringId)
    return place ? [showPlace(house, venue, { place, matter })] : []
  })
  return { matter: toMatter(matter), venues: (await Promise.all(served)).sort(byEarliest), readAt: readAtOf(house) }
}
