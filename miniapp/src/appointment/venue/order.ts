import type { VenueForMatter, VenueLine } from '@huifuwu/contract'
import { kilometresBetween } from '@huifuwu/domain'
import type { Spot } from '../../platform/spot.ts'
import type { Where } from '../where.ts'

export type Order = 'earliest' | 'near' | 'last'

type Placed = Pick<VenueLine, 'district' | 'latitude' | 'longitude'>

/** From where distances count: the place itself, else the first hall of the chosen district. */
export function startOf(venues: readonly Placed[], { spot, district }: Where): Spot | undefined {
  return spot ?? venues.find((venue) => venue.district === district)
}

/** The server gives the earliest first. */
export function orderVenues(
  venues: readonly VenueForMatter[],
  order: Order,
  known: { start?: Spot | undefined; lastId?: string | undefined },
) {
  const { start, lastId } = known
  if (order === 'near' && start) return [...venues].sort((a, b) => kilometresBetween(start, a) - kilometresBetween(start, b))
  if (order === 'last') return [...venues.filter(({ id }) => id === lastId), ...venues.filter(({ id }) => id !== lastId)]
  return venues
}
