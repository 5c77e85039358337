import type { BookRequest } from '../src/features/appointment/engine/store.ts'
import type { Sql } from '../src/platform/db.ts'

type Reasons = Record<'replay' | 'closed' | 'duplicate' | 'day-limit' | 'sold-out', boolean>

/**
 * What may be answered to a wish that nobody else stands beside, read from the appointments and not from what the engine keeps beside
 * them: one of the reasons against it, or, where there is none, that it is booked. Every booking is of this day.
 */
export async function listTrueOutcomes(sql: Sql, wish: BookRequest, now: Date): Promise<string[]> {
  const { venueId, sessionId, personId, bookedBy, repeatKey } = wish
  const [reasons] = await sql<Reasons[]>`
    with own as (
      select a.state, o.offering_id from appointment a join session o on o.venue_id = a.venue_id and o.id = a.session_id
      where a.person_id = ${personId}
    )
    select
      exists (select 1 from appointment a where a.booked_by = ${bookedBy} and a.repeat_key = ${repeatKey}) as "replay",
      s.state <> 'open' or s.bookable_until <= ${now} as "closed",
      exists (select 1 from own where own.offering_id = s.offering_id and own.state in ('confirmed', 'checked-in')) as "duplicate",
      (select count(*) from own where own.state <> 'cancelled') >= s.max_per_day as "day-limit",
      (select count(*) from appointment a where a.venue_id = s.venue_id and a.session_id = s.id and a.state <> 'cancelled')
        >= s.capacity as "sold-out"
    from session s where s.venue_id = ${venueId} and s.id = ${sessionId}`
  const { replay, ...against } = reasons ?? { replay: false, closed: true }
  if (replay) return ['replay']
  const named = Object.entries(against).flatMap(([reason, holds]) => (holds ? [reason] : []))
  return named.length > 0 ? named : ['ok']
}
