import type { VenueForMatter } from '@huifuwu/contract'
import type { Spot } from '../../platform/spot.ts'
import { orderVenues } from './order.ts'

/** Where one went last time and can go again, then as the server gives them. */
export function offerFirst(venues: readonly VenueForMatter[], lastId: string | undefined): readonly VenueForMatter[] {
  const last = venues.find(({ id, earliestAt }) => id === lastId && earliestAt !== null)
  return orderVenues(venues, 'last', { lastId: last?.id })
}

/** The nearest to where the person is, if they told. */
export const nearestOf = (venues: readonly VenueForMatter[], spot: Spot | undefined): VenueForMatter | undefined =>
  spot && orderVenues(venues, 'near', { start: spot })[0]
