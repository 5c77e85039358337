import type { VenueForMatter } from '@huifuwu/contract'
import { nearestFirst } from '../../field/near.ts'
import type { Spot } from '../../platform/spot.ts'

export type Order = 'earliest' | 'near' | 'last'

/** The server gives the earliest first. */
export function orderVenues(
  venues: readonly VenueForMatter[],
  order: Order,
  known: { start?: Spot | undefined; lastId?: string | undefined },
) {
  const { start, lastId } = known
  if (order === 'near' && start) return nearestFirst(venues, start)
  if (order === 'last') return [...venues.filter(({ id }) => id === lastId), ...venues.filter(({ id }) => id !== lastId)]
  return venues
}
