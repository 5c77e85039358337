import type { AppointmentState } from './appointment.ts'
import type { LateBehaviour } from './policy.ts'

/** What a scan says, in the words of the desk. */
export const verdictOutcomes = [
  'arrived',
  'already-arrived',
  'late',
  'too-early',
  'too-late',
  'other-venue',
  'other-day',
  'cancelled',
  'unknown-code',
  'forged-code',
] as const
export type VerdictOutcome = (typeof verdictOutcomes)[number]
export type VerdictGrade = 'ok' | 'warn' | 'bad'

const grades: Record<VerdictOutcome, VerdictGrade> = {
  arrived: 'ok',
  'already-arrived': 'warn',
  late: 'warn',
  'too-early': 'warn',
  'too-late': 'bad',
  'other-venue': 'bad',
  'other-day': 'bad',
  cancelled: 'bad',
  'unknown-code': 'bad',
  'forged-code': 'bad',
}

export const gradeOf = (outcome: VerdictOutcome): VerdictGrade => grades[outcome]

export type Arrival = {
  state: AppointmentState
  venueId: string
  startsOn: string
  checkInFrom: Date
  checkInUntil: Date
  lateBehaviour: LateBehaviour
}
export type Desk = { venueId: string; today: string; now: Date }

const withdrawn: readonly AppointmentState[] = ['cancelled', 'revoked', 'moved']

/** What the desk is told of an appointment that exists. `arrived` and `late` are the two that take a ticket. */
export function judgeArrival(arrival: Arrival, { venueId, today, now }: Desk): VerdictOutcome {
  if (withdrawn.includes(arrival.state)) return 'cancelled'
  if (arrival.venueId !== venueId) return 'other-venue'
  if (arrival.startsOn !== today) return 'other-day'
  if (arrival.state !== 'confirmed') return arrival.state === 'missed' ? 'too-late' : 'already-arrived'
  return judgeTime(arrival, now)
}

function judgeTime({ checkInFrom, checkInUntil, lateBehaviour }: Arrival, now: Date): VerdictOutcome {
  if (now < checkInFrom) return 'too-early'
  if (now <= checkInUntil) return 'arrived'
  return lateBehaviour === 'tail' ? 'late' : 'too-late'
}
