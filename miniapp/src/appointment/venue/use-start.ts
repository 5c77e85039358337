import type { VenueForMatter } from '@huifuwu/contract'
import { startOf } from '../../field/near.ts'
import { useWhere, type Where } from '../../field/where.ts'
import { useRead } from '../../platform/query.ts'
import type { Spot } from '../../platform/spot.ts'

/** waiting: a district was chosen whose halls are still on their way. */
export type Start = { where: Where; start: Spot | undefined; waiting: boolean }

/** From where distances count. A district has a hall of its own among all of the city, though perhaps not among those that serve this matter. */
export function useStart(venues: readonly VenueForMatter[]): Start {
  const where = useWhere()
  const here = startOf(venues, where)
  const { data, isFetching } = useRead('GET /venues', {}, { off: here !== undefined || !where.district })
  const start = here ?? startOf(data?.venues ?? [], where)
  return { where, start, waiting: start === undefined && isFetching }
}
