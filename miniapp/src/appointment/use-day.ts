import type { Pages } from '../platform/pages.ts'
import { useRead } from '../platform/query.ts'

type Place = Pages['time']

/** Around a release the server wants to be asked again, and the page changes by itself. */
const around = ({ pollSeconds }: { pollSeconds: number | null }): number | null => pollSeconds

/** The days of a matter at a venue. */
export const useDays = ({ matterId, venueId }: Place) =>
  useRead('GET /venues/:venueId/days', { params: { venueId }, query: { matterId } }, { pollSeconds: around })

/** The sessions of one of them; none is asked until a day is chosen. */
export const useSessions = ({ matterId, venueId }: Place, on: string | undefined, pollSeconds: number | null = null) =>
  useRead(
    'GET /venues/:venueId/sessions',
    { params: { venueId }, query: { matterId, on: on ?? '' } },
    { off: on === undefined, pollSeconds: () => pollSeconds },
  )
