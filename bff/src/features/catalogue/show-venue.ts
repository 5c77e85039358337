import type { VenueForMatter, VenueLine } from '@huifuwu/contract'
import { crowdLevel, type FilingMode, filingAt } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { isOpenAt, openingFor } from '../../platform/opening.ts'
import { countLeft, findFree, readAhead } from './free.ts'
import { showHours } from './hours.ts'
import { readingOf } from './reading.ts'
import type { Directory, Place, VenueRow } from './store.ts'

type Line = { venueId: string; id: string; counterCount: number; isOpen: boolean }

/**
 * Waiting tickets against the counters of those areas that are open at this moment, a few seconds old at most.
 * How many of them are staffed nobody tells us; where all rest, at lunch too, there is no level.
 */
export async function readCrowd(house: House, areas: Line[]): Promise<VenueLine['crowd']> {
  const waitingAt = await readingOf(house).waiting()
  const waiting = areas.reduce((sum, { venueId, id }) => sum + (waitingAt.get(`${venueId} ${id}`) ?? 0), 0)
  const counters = areas.reduce((sum, { counterCount, isOpen }) => sum + (isOpen ? counterCount : 0), 0)
  return { waiting, counters, level: counters === 0 ? null : crowdLevel(waiting, counters) }
}

export const toVenue = (row: VenueRow, now: Date) => ({
  id: row.id as VenueLine['id'],
  name: row.name,
  shortName: row.shortName,
  district: row.district,
  locality: row.locality,
  address: row.address,
  latitude: row.latitude,
  longitude: row.longitude,
  phone: row.phone,
  hours: row.hours,
  openNow: isOpenAt(row.opening, now),
})

type Served = { place: Place; matter: { filing: FilingMode; onlyFor: string | null } }

/** A venue as it serves one matter, in the area that does so. */
export async function showPlace(house: House, venue: VenueRow, { place, matter }: Served): Promise<VenueForMatter> {
  const now = house.clock.fieldNow()
  const days = await readAhead(house, place)
  const opening = openingFor(venue.opening, place)
  return {
    ...toVenue({ ...venue, opening, hours: showHours(opening) }, now),
    earliestAt: findFree(days, now)?.startsAt.toISOString() ?? null,
    crowd: await readCrowd(house, [
      { venueId: venue.id, id: place.areaId, counterCount: place.counterCount, isOpen: isOpenAt(opening, now) },
    ]),
    areaId: place.areaId as VenueForMatter['areaId'],
    areaName: place.areaName,
    floor: place.floor,
    remainingToday: countLeft(days[0]?.sessions ?? [], now),
    // What the country serves everywhere is limited at no hall.
    filing: matter.onlyFor === null ? matter.filing : filingAt(matter.filing, place.filing),
  }
}

/** Who has a free time first, then who is named first; without any free time last. */
export function byEarliest(a: { earliestAt: string | null }, b: { earliestAt: string | null }): number {
  if (a.earliestAt === b.earliestAt) return 0
  if (a.earliestAt === null || b.earliestAt === null) return a.earliestAt === null ? 1 : -1
  return a.earliestAt < b.earliestAt ? -1 : 1
}

export const findPlace = ({ places }: Directory, venueId: string, offeringId: string | null): Place | undefined =>
  places.find((place) => place.venueId === venueId && place.offeringId === offeringId)
