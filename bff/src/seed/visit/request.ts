import { toAppointmentNumber } from '@huifuwu/domain'
import type { bookBatch } from '../../features/appointment/index.ts'
import { addDays, toInstant, toLocalDate } from '../../platform/calendar.ts'
import { seededId } from '../id.ts'
import type { Guest } from '../past/visit.ts'
import { drawBetween, drawsOf } from '../random.ts'

type Request = Parameters<typeof bookBatch>[1][number]
type Moment = Parameters<typeof bookBatch>[2]

/** Looks drawn and is the same at every start; another appointment may have it, as any that is drawn. */
function numberFor(word: string): string {
  const draw = drawsOf(`number ${word}`)
  return toAppointmentNumber(Uint8Array.from({ length: 7 }, () => drawBetween(draw, 0, 255)))
}

/** `wish` names it for good; with another `attempt` it asks for another number. */
type Wish = { wish: string; venueId: string; sessionId: string; matterId: string; guest: Guest; attempt?: number }

/** What the engine would have been asked for by a phone, with an id and a number that two houses have alike. */
export function toRequest({ wish, guest: { accountId: bookedBy, personId }, attempt = 1, ...place }: Wish): Request {
  const id = seededId(wish)
  const number = numberFor(`${id} ${attempt}`)
  return { id, number, ...place, personId, bookedBy, repeatKey: seededId(`key ${wish}`), requestHash: 'seed' }
}

/** When it is booked, and the day whose bookings count together with it. */
export function momentOf(now: Date): Moment {
  const on = toLocalDate(now)
  return { now, dayFrom: toInstant(on, 0), dayUntil: toInstant(addDays(on, 1), 0) }
}
