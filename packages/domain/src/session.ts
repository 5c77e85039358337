export const sessionStates = ['planned', 'open', 'closed'] as const
export type SessionState = (typeof sessionStates)[number]

export type Bookable = { state: SessionState; bookableUntil: Date; capacity: number; booked: number }
export type BookingRefusal = 'session-closed' | 'session-past' | 'sold-out'

/** Why nobody can take a place of this session now; undefined = there is one. */
export function refuseBooking({ state, bookableUntil, capacity, booked }: Bookable, now: Date): BookingRefusal | undefined {
  if (state !== 'open') return 'session-closed'
  if (now >= bookableUntil) return 'session-past'
  return booked >= capacity ? 'sold-out' : undefined
}
