import type { Appointment } from '@huifuwu/contract'
import { isExpired, onSignInChange } from '../platform/sign-in.ts'
import { erase, readStored, store } from '../platform/storage.ts'
import { isAhead } from './appointment-state.ts'

/** What the phone shows without a network: the codes still to be used, the names masked. */
export type Kept = { appointments: Appointment[]; savedAt: string }

const most = 5
const masked = (appointment: Appointment): Appointment => ({
  ...appointment,
  person: { ...appointment.person, name: appointment.person.maskedName },
})

export const keptAppointments = (): Kept | undefined => readStored<Kept>('appointments')

/** Called with every answer that lists them. */
export function keepAppointments(appointments: readonly Appointment[], answeredAt: Date): void {
  store('appointments', { appointments: appointments.filter(isAhead).slice(0, most).map(masked), savedAt: answeredAt.toISOString() })
}

/** Called with an answer about one of them: it joins, changes or leaves. */
export function keepAppointment(appointment: Appointment, answeredAt: Date): void {
  const others = (keptAppointments()?.appointments ?? []).filter(({ id }) => id !== appointment.id)
  const all = [...others, appointment].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  keepAppointments(all, answeredAt)
}

/** They belong to whoever was signed in. When that only ran out, a code already booked can still be shown. */
onSignInChange(() => {
  if (!isExpired('resident')) erase('appointments')
})
