import type { Id } from '@huifuwu/contract'
import { bookBatch } from '../../features/appointment/index.ts'
import { checkInBatch } from '../../features/check-in/index.ts'
import { endOne } from '../../features/ticket/index.ts'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { seededId } from '../id.ts'
import { accountIdOf, personIdOf, staffIdOf } from '../people/store.ts'
import { earlier, shift } from './instant.ts'
import { momentOf, toRequest } from './request.ts'
import type { Seat } from './store.ts'

export type Booking = { seat: Seat; matterId: string; name: string }
type Booked = { venueId: string; appointmentId: string }
export type Arrival = { booked: Booked; at: Date; isServed: boolean }

const desks: Record<string, string> = {
  'city-hall': 'hz-huzheng-07',
  'huicheng-hall': 'hc-zixun-01',
  'zhongkai-hall': 'zk-daoban-01',
  'huiyang-hall': 'hy-daoban-01',
  'dayawan-hall': 'dyw-daoban-01',
  'boluo-hall': 'bl-daoban-01',
  'huidong-hall': 'hd-daoban-01',
  'longmen-hall': 'lm-daoban-01',
  'self-help-hall': 'hz-zizhu-02',
}
const staffIdAt = (venueId: string) => staffIdOf({ userName: desks[venueId] ?? '' }) as Id<'staff'>

/** Of the few numbers that may be taken already. */
const attempts = [1, 2, 3]

/** Books as the resident would have, at the latest five minutes before that became too late; undefined = refused, as anybody can be. */
export async function book({ db: { sql } }: House, { seat, matterId, name }: Booking, at: Date): Promise<Booked | undefined> {
  const moment = momentOf(earlier(at, shift(seat.bookableUntil, -5)))
  const guest = { accountId: accountIdOf({ name }), personId: personIdOf({ name }) }
  const place = { venueId: seat.venueId, sessionId: seat.id, matterId }
  for (const attempt of attempts) {
    const [row] = await bookBatch(sql, [toRequest({ wish: `booking ${name} ${seat.id}`, ...place, guest, attempt })], moment)
    if (row?.outcome === 'again') continue
    const isBooked = row?.outcome === 'ok' || row?.outcome === 'replay'
    return isBooked && row.appointmentId ? { venueId: seat.venueId, appointmentId: row.appointmentId } : undefined
  }
  return undefined
}

/** Lets those who booked come in, each at their minute, and serves the ones whose turn is over by now. */
export async function arrive(house: House, arrivals: readonly Arrival[]): Promise<void> {
  const inOrder = arrivals.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { booked, at, isServed } of inOrder) {
    const venueId = booked.venueId as Id<'venue'>
    const staffId = staffIdAt(venueId)
    const ticketId = seededId(`ticket ${booked.appointmentId}`) as Id<'ticket'>
    const [isFirst] = await checkInBatch(house.db.sql, [{ ...booked, staffId, ticketId }], { now: at, today: toLocalDate(at) })
    if (!isFirst || !isServed) continue
    await endOne(house, { venueId, staffId, ticketId, outcome: 'served', repeatKey: seededId(`outcome ${ticketId}`) })
  }
}
