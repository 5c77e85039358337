import type { UseQueryResult } from '@tanstack/react-query'
import type { Answered } from '../../platform/api.ts'
import type { Pages } from '../../platform/pages.ts'
import type { Problem } from '../../platform/problem.ts'

/** on: the day that is open; onDay: another one is wanted. */
export type ChoosingProps = {
  place: Pages['time']
  answer: Answered<'GET /venues/:venueId/days'>
  sessions: UseQueryResult<Answered<'GET /venues/:venueId/sessions'>, Problem>
  on: string
  onDay: (on: string) => void
}
