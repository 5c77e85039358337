import type { AppointmentState } from './appointment.ts'
import { dayEndsAt, type LateBehaviour } from './policy.ts'

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
  /** When the last window of that day at the venue closes. */
  lastCheckInUntil: Date
  lateBehaviour: LateBehaviour
}
export type Desk = { venueId: string; today: string; now: Date }

const withdrawn: readonly AppointmentState[] = ['cancelled', 'revoked', 'moved']
const arrivedBefore: readonly AppointmentState[] = ['checked-in', 'served']

/** What the desk is told of an appointment that exists. `arrived` and `late` are the two that take a ticket. */
export function judgeArrival(arrival: Arrival, desk: Desk): VerdictOutcome {
  if (withdrawn.includes(arrival.state)) return 'cancelled'
  if (arrival.venueId !== desk.venueId) return 'other-venue'
  if (arrivedBefore.includes(arrival.state)) return 'already-arrived'
  if (arrival.startsOn !== desk.today && !isOpen(arrival, desk.now)) return 'other-day'
  return arrival.state === 'missed' ? 'too-late' : judgeTime(arrival, desk.now)
}

/** Round the clock a session may let in from the evening before, and its day ends only the morning after. */
const isOpen = ({ checkInFrom, lastCheckInUntil }: Arrival, now: Date): boolean => checkInFrom <= now && now < dayEndsAt(lastCheckInUntil)

function judgeTime({ checkInFrom, checkInUntil, lateBehaviour }: Arrival, now: Date): VerdictOutcome {
  if (now < checkInFrom) return 'too-early'
  if (now <= checkInUntil) return 'arrived'
  return lateBehaviour === 'tail' ? 'late' : 'too-late'
}

const sameReadingMs = 10_000
type Reading = { by: string; at: Date }

/** A code left under the scanner is read over and over: within ten seconds at one desk that is still the first reading. */
export const isSameReading = (checkedIn: Reading, reading: Reading): boolean =>
  checkedIn.by === reading.by && reading.at.getTime() - checkedIn.at.getTime() < sameReadingMs
