import type { Appointment, Id } from '@huifuwu/contract'
import { bookAppointment } from '../../features/appointment/index.ts'
import { checkInResident } from '../../features/check-in/index.ts'
import { endOne } from '../../features/ticket/index.ts'
import { Problem } from '../../problem.ts'
import { seededId } from '../id.ts'
import { accountIdOf, staffIdOf } from '../people/store.ts'
import { earlier, type Past, shift } from './past.ts'
import type { Seat } from './store.ts'

export type Booking = { seat: Seat; matterId: string; name: string }
export type Arrival = { booked: Appointment; at: Date; isServed: boolean }

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

/** Books as the resident would have, at the latest five minutes before that became too late; undefined = refused, as anybody can be. */
export async function book({ house, goTo }: Past, { seat, matterId, name }: Booking, at: Date): Promise<Appointment | undefined> {
  goTo(earlier(at, shift(seat.bookableUntil, -5)))
  const wish = { venueId: seat.venueId as Id<'venue'>, sessionId: seat.id as Id<'session'>, matterId: matterId as Id<'matter'> }
  const repeatKey = seededId(`booking ${name} ${seat.id}`)
  try {
    return await bookAppointment(house, { accountId: accountIdOf({ name }), wish, repeatKey, attempt: 1 })
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** Lets those who booked come in, each at their minute, and serves the ones whose turn is over at the end. */
export async function arrive({ house, goTo }: Past, arrivals: readonly Arrival[], endsAt: Date): Promise<void> {
  const inOrder = arrivals.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const { booked, at, isServed } of inOrder) {
    const venueId = booked.venue.id
    const staffId = staffIdAt(venueId)
    goTo(at)
    const { ticket } = await checkInResident(house, { venueId, staffId, number: booked.number })
    if (!ticket || !isServed) continue
    goTo(endsAt)
    await endOne(house, { venueId, staffId, ticketId: ticket.id, outcome: 'served', repeatKey: seededId(`outcome ${ticket.id}`) })
  }
}
