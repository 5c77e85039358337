import { randomBytes } from 'node:crypto'
import { toAppointmentNumber } from '@huifuwu/domain'
import type { Sql } from '../../../platform/db.ts'

export type BookRequest = {
  id: string
  venueId: string
  sessionId: string
  matterId: string
  personId: string
  bookedBy: string
  repeatKey: string
  requestHash: string
}
/** With the number that it gets, where nobody has it. */
type NumberedRequest = BookRequest & { number: string }
export type BookOutcome = 'ok' | 'replay' | 'key-reused' | 'duplicate' | 'sold-out' | 'closed' | 'day-limit' | 'again'
/** `venueId` and `appointmentId` name what was booked, or what stands in the way; the figures are those read under the lock. */
export type BookRow = {
  outcome: BookOutcome
  venueId: string | null
  appointmentId: string | null
  remaining: number | null
  version: number | null
  /** What the appointment got, where the outcome is ok. */
  number: string
  bookedAt: Date
}
type Moment = { now: Date; dayFrom: Date; dayUntil: Date }

const numberBytes = 7

/** Drawn anew for every try, since a number can be taken. */
export function drawNumbers(requests: BookRequest[]): NumberedRequest[] {
  const chance = randomBytes(numberBytes * requests.length)
  const numberAt = (at: number) => toAppointmentNumber(chance.subarray(at * numberBytes, (at + 1) * numberBytes))
  return requests.map((request, at) => ({ ...request, number: numberAt(at) }))
}

/** One outcome a request, in order. */
export async function bookBatch(sql: Sql, requests: NumberedRequest[], { now, dayFrom, dayUntil }: Moment): Promise<BookRow[]> {
  const column = (key: keyof NumberedRequest) => requests.map((request) => request[key])
  const rows = await sql<Omit<BookRow, 'number' | 'bookedAt'>[]>`
    select outcome, venue_id as "venueId", appointment_id as "appointmentId", free as remaining, version
    from book_batch(
      ${now}, ${dayFrom}, ${dayUntil}, ${column('id')}::uuid[], ${column('venueId')}::text[], ${column('sessionId')}::uuid[],
      ${column('matterId')}::text[], ${column('personId')}::uuid[], ${column('bookedBy')}::uuid[], ${column('repeatKey')}::uuid[],
      ${column('requestHash')}::text[], ${column('number')}::text[]
    ) order by ord`
  return rows.map((row, at) => ({ ...row, number: requests[at]?.number ?? '', bookedAt: now }))
}

/** The session only says which requests wait for one row; the function finds it by itself. */
export type CancelRequest = { venueId: string; appointmentId: string; sessionId?: string }
export type CancelRow = {
  changed: boolean
  venueId: string | null
  sessionId: string | null
  remaining: number | null
  version: number | null
}

export async function cancelBatch(sql: Sql, requests: CancelRequest[], now: Date): Promise<CancelRow[]> {
  const venues = requests.map(({ venueId }) => venueId)
  const ids = requests.map(({ appointmentId }) => appointmentId)
  return sql<CancelRow[]>`
    select changed, venue_id as "venueId", session_id as "sessionId", free as remaining, version
    from cancel_batch(${now}, ${venues}::text[], ${ids}::uuid[]) order by ord`
}

export type SessionChange = { venueId: string; sessionId: string; capacity?: number; state?: 'open' | 'closed' }
/** `hit` = how many appointments would have no place; the figures are those that hold now. */
export type Changed = { outcome: 'changed' | 'unchanged' | 'below-booked'; hit: number; remaining: number; version: number }

export async function changeSessionRow(sql: Sql, { venueId, sessionId, capacity, state }: SessionChange): Promise<Changed | undefined> {
  const [changed] = await sql<Changed[]>`
    select outcome, hit, free as remaining, version
    from change_session(${venueId}, ${sessionId}, ${capacity ?? null}, ${state ?? null})`
  return changed
}

export type Place = { offeringId: string; startsAt: Date; maxPerDay: number }

/** What never changes of a session. */
export async function findPlace(sql: Sql, { venueId, sessionId }: Pick<BookRequest, 'venueId' | 'sessionId'>): Promise<Place | undefined> {
  const [place] = await sql<Place[]>`
    select offering_id as "offeringId", starts_at as "startsAt", max_per_day as "maxPerDay" from session where venue_id = ${venueId} and id = ${sessionId}`
  return place
}

/** `undefined` = no such matter; null = nobody has to come for it. */
export async function findOffering(sql: Sql, matterId: string): Promise<string | null | undefined> {
  const [found] = await sql<{ offeringId: string | null }[]>`select offering_id as "offeringId" from matter where id = ${matterId}`
  return found?.offeringId
}

/** When the appointment that stands in the way begins. */
export async function findStart(sql: Sql, venueId: string, appointmentId: string): Promise<Date | undefined> {
  const [found] = await sql<{ startsAt: Date }[]>`
    select s.starts_at as "startsAt" from appointment a join session s on s.venue_id = a.venue_id and s.id = a.session_id
    where a.venue_id = ${venueId} and a.id = ${appointmentId}`
  return found?.startsAt
}
