import { showMoment } from '@huifuwu/domain'
import { isAhead } from './appointment-state.ts'
import { keptAppointments } from './kept-appointments.ts'
import { showStartPlainly } from './time-words.ts'

/** When the next visit is, as far as this phone knows without asking; undefined: none kept. */
export function showNext(now: Date, elderly: boolean): string | undefined {
  const next = keptAppointments()?.appointments.find((kept) => isAhead(kept) && new Date(kept.endsAt) > now)
  if (!next) return undefined
  const startsAt = new Date(next.startsAt)
  return elderly ? showStartPlainly(startsAt, now) : showMoment(startsAt, now)
}
