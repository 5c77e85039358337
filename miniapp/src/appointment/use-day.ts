import type { Pages } from '../platform/pages.ts'
import { useRead } from '../platform/query.ts'

type Place = Pages['time']

/** The days of a matter at a venue. */
export const useDays = ({ matterId, venueId }: Place) => useRead('GET /venues/:venueId/days', { params: { venueId }, query: { matterId } })

/** The sessions of one of them; none is asked until a day is chosen. */
export const useSessions = ({ matterId, venueId }: Place, on: string | undefined) =>
  useRead('GET /venues/:venueId/sessions', { params: { venueId }, query: { matterId, on: on ?? '' } }, { off: on === undefined })
