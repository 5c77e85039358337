/** What can be true of an appointment. `moved` is the row left behind at the old venue. */
export const appointmentStates = ['confirmed', 'checked-in', 'served', 'cancelled', 'missed', 'revoked', 'moved'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** Counts in `session.booked`. */
export const placeTakingStates = ['confirmed', 'checked-in', 'served', 'missed'] as const satisfies readonly AppointmentState[]
/** Keeps its person from booking the same offering again. */
export const claimHoldingStates = ['confirmed', 'checked-in'] as const satisfies readonly AppointmentState[]

export function takesPlace(state: AppointmentState): boolean {
  return (placeTakingStates as readonly AppointmentState[]).includes(state)
}

export function holdsClaim(state: AppointmentState): boolean {
  return (claimHoldingStates as readonly AppointmentState[]).includes(state)
}

export type Cancellable = { state: AppointmentState; startsAt: Date }
export type CancelRefusal = 'appointment-not-cancellable' | 'cancel-too-late'

/** Until the session starts a place can be given back; after `cancelUntil` that may cost a mark, which the page says beforehand. */
export function refuseCancel({ state, startsAt }: Cancellable, now: Date): CancelRefusal | undefined {
  if (state !== 'confirmed') return 'appointment-not-cancellable'
  return now >= startsAt ? 'cancel-too-late' : undefined
}
