import { bookBatch } from '../../features/appointment/index.ts'
import { addDays, toInstant, toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { chooseMatter } from '../past/matter-choice.ts'
import { guests } from '../people/guests.ts'
import { type Draw, drawsOf, shuffle } from '../random.ts'
import { momentOf, toRequest } from './request.ts'
import { listSeats, type Seat } from './store.ts'

/** The part of the places that is taken today, tomorrow and on the days after. */
const taken = [0.3, 0.25, 0.12, 0.06, 0.03]
/** People book on several days before, once a day each. */
const bookingDays = 3
const most = 500

const daysFrom = (today: string): string[] => taken.map((_, ahead) => addDays(today, ahead))

/** One wish for each place that is taken; the hall that never closes is left free. */
function wishPlaces(seats: readonly Seat[], today: string, draw: Draw): Seat[] {
  const days = daysFrom(today)
  return seats
    .filter(({ venueId }) => venueId !== 'self-help-hall')
    .flatMap((seat) => {
      const chance = taken[days.indexOf(seat.on)] ?? 0
      return Array.from({ length: seat.left }, () => seat).filter(() => draw() < chance)
    })
}

function requestOf(seat: Seat, guest: (typeof guests)[number], draw: Draw) {
  const place = { venueId: seat.venueId, sessionId: seat.id, matterId: chooseMatter(seat.offeringId, draw) }
  return toRequest({ wish: `wish ${seat.id} ${guest.accountId}`, ...place, guest })
}

/** What is booked already of today and the days to come. Whoever holds a place of that kind, or came too late, is refused as usual. */
export async function seedDemand({ db: { sql }, clock }: House): Promise<void> {
  const now = clock.fieldNow()
  const today = toLocalDate(now)
  const draw = drawsOf(`demand ${today}`)
  const wishes = shuffle(wishPlaces(await listSeats(sql, now), today, draw), draw).slice(0, guests.length * bookingDays)
  for (let at = 0; at < wishes.length; at += most) {
    const bookedOn = addDays(today, -1 - Math.floor(at / guests.length))
    const requests = wishes.slice(at, at + most).flatMap((seat, order) => {
      const guest = guests[(at + order) % guests.length]
      return guest ? [requestOf(seat, guest, draw)] : []
    })
    await bookBatch(sql, requests, momentOf(toInstant(bookedOn, 12 * 60)))
  }
}
