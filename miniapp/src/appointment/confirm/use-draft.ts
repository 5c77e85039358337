import type { Matter, SessionLine, VenueForMatter } from '@huifuwu/contract'
import type { Answered } from '../../platform/api.ts'
import type { Pages } from '../../platform/pages.ts'
import { useDays, useSessions } from '../use-day.ts'

export type Draft = {
  matter: Matter
  venue: VenueForMatter
  session: SessionLine
  sessions: readonly SessionLine[]
  days: Answered<'GET /venues/:venueId/days'>['days']
}

/** What is about to be booked, read from the same answers as the page before. */
export function useDraft({ on, sessionId, ...place }: Pages['confirm']) {
  const days = useDays(place)
  const read = useSessions(place, on)
  const session = read.data?.sessions.find(({ id }) => id === sessionId)
  const draft: Draft | undefined = days.data &&
    read.data &&
    session && { matter: days.data.matter, venue: days.data.venue, session, sessions: read.data.sessions, days: days.data.days }
  const reload = () => Promise.all([days.refetch(), read.refetch()])
  /** The day is there as it is now, the session is not: taken off the plan since. */
  const gone = days.data !== undefined && read.data !== undefined && read.dataUpdatedAt > 0 && !session
  return { draft, gone, problem: days.error ?? read.error, reload }
}
