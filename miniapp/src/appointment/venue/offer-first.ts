import type { VenueForMatter } from '@huifuwu/contract'
import type { Spot } from '../../platform/spot.ts'
import { orderVenues } from './order.ts'

type Known = { start: Spot | undefined; lastId: string | undefined }
export type Offered = {
  venues: readonly VenueForMatter[] /** Stands first for a reason, so that it may be chosen beforehand. */
  first: VenueForMatter | undefined
}

/** Where one went last time and can go again, then the nearest, if one knows from where, else as the server gives them. */
export function offerFirst(venues: readonly VenueForMatter[], { start, lastId }: Known): Offered {
  const last = venues.find(({ id, earliestAt }) => id === lastId && earliestAt !== null)
  const ordered = orderVenues(orderVenues(venues, 'near', { start }), 'last', { lastId: last?.id })
  return { venues: ordered, first: last || start || venues.length === 1 ? ordered[0] : undefined }
}
