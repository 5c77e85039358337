import type { Appointment } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'

/** Between which one may choose: all of today, else only the next one. */
export function findShowable(appointments: readonly Appointment[], now: Date): Appointment[] {
  const withCode = appointments.filter(({ code }) => code !== null)
  const today = withCode.filter(({ startsOn }) => startsOn === toOn(now))
  return today.length > 0 ? today : withCode.slice(0, 1)
}
