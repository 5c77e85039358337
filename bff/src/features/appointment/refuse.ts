import type { Facts, Id } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { findNearestFree } from '../catalogue/index.ts'
import { type BookOutcome, findOffering, findStart } from './engine/store.ts'
import { type Place, placeOf } from './place.ts'

export type Wish = { venueId: Id<'venue'>; sessionId: Id<'session'>; matterId: Id<'matter'> }
type Refused = {
  outcome: Exclude<BookOutcome, 'ok' | 'replay' | 'again'>
  venueId?: string | null
  appointmentId?: string | null
}

/** The way on: the free time of the same offering and hall next to the one that is full. */
async function nearestFacts(house: House, venueId: string, { offeringId, startsAt }: Place): Promise<Facts> {
  const nearest = await findNearestFree(house, { venueId, offeringId, after: startsAt })
  if (!nearest) return {}
  return { nearestStartsAt: nearest.startsAt.toISOString(), nearestSessionId: nearest.sessionId, remaining: nearest.remaining }
}

async function refuseDuplicate(house: House, { venueId, appointmentId }: Refused): Promise<Problem> {
  const startsAt = await findStart(house.db.sql, venueId ?? '', appointmentId ?? '')
  return new Problem('duplicate-appointment', {
    facts: { ...(appointmentId && { appointmentId }), ...(startsAt && { startsAt: startsAt.toISOString() }) },
  })
}

async function refuseClosed(house: House, { matterId }: Wish, place: Place): Promise<Problem> {
  const offeringId = await findOffering(house.db.sql, matterId)
  if (offeringId === undefined) return new Problem('matter-not-found')
  return offeringId === place.offeringId
    ? new Problem('session-closed', { facts: { startsAt: place.startsAt.toISOString() } })
    : new Problem('matter-not-offered')
}

async function toProblem(house: House, wish: Wish, refused: Refused): Promise<Problem> {
  if (refused.outcome === 'key-reused') return new Problem('key-reused')
  if (refused.outcome === 'duplicate') return refuseDuplicate(house, refused)
  const place = await placeOf(house, wish)
  if (!place) return new Problem('session-not-found')
  if (refused.outcome === 'day-limit') return new Problem('day-limit-reached', { facts: { max: place.maxPerDay } })
  if (refused.outcome === 'sold-out') return new Problem('sold-out', { facts: await nearestFacts(house, wish.venueId, place) })
  return refuseClosed(house, wish, place)
}

/** Says why, with what the sentence on the phone needs. */
export async function refuse(house: House, wish: Wish, refused: Refused): Promise<never> {
  throw await toProblem(house, wish, refused)
}
