export const lateBehaviours = ['tail', 'void', 'rebook'] as const
export type LateBehaviour = (typeof lateBehaviours)[number]

/** The rules of booking at one place for one offering. Data, versioned and inherited; never a constant in a page. */
export type Policy = {
  horizonDays: number
  /** Minutes after local midnight at which the last day of the horizon is released. */
  releaseMinute: number
  leadMinutes: number
  cancelBeforeMinutes: number
  sessionMinutes: number
  checkInEarlyMinutes: number
  checkInLateMinutes: number
  lateBehaviour: LateBehaviour
  maxPerDay: number
}

export const defaultPolicy: Policy = {
  horizonDays: 7,
  releaseMinute: 9 * 60,
  leadMinutes: 60,
  cancelBeforeMinutes: 120,
  sessionMinutes: 30,
  checkInEarlyMinutes: 30,
  checkInLateMinutes: 30,
  lateBehaviour: 'tail',
  maxPerDay: 3,
}

export type PolicyVersion = { venueId: string | null; offeringId: string | null; effectiveFrom: Date; rules: Partial<Policy> }

const rank = ({ venueId, offeringId }: PolicyVersion): number => (venueId ? 2 : 0) + (offeringId ? 1 : 0)

/** City -> offering -> venue -> venue + offering: the narrower wins, and among equals the newest already in force. */
export function resolvePolicy(versions: readonly PolicyVersion[], place: { venueId: string; offeringId: string }, now: Date): Policy {
  const inForce = versions
    .filter((v) => v.effectiveFrom <= now)
    .filter((v) => (v.venueId ?? place.venueId) === place.venueId && (v.offeringId ?? place.offeringId) === place.offeringId)
    .sort((a, b) => rank(a) - rank(b) || a.effectiveFrom.getTime() - b.effectiveFrom.getTime())
  return Object.assign({}, defaultPolicy, ...inForce.map((v) => v.rules)) as Policy
}

const shift = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000)

/** The deadlines of a session, fixed when it is released, so that a later policy never touches a booking already made. */
export function deadlines(policy: Policy, startsAt: Date) {
  return {
    bookableUntil: shift(startsAt, -policy.leadMinutes),
    cancelUntil: shift(startsAt, -policy.cancelBeforeMinutes),
    checkInFrom: shift(startsAt, -policy.checkInEarlyMinutes),
    checkInUntil: shift(startsAt, policy.checkInLateMinutes),
    lateBehaviour: policy.lateBehaviour,
  }
}

const endAfterMinutes = 6 * 60

/** A day of a venue ends hours after its last window of check-in has closed, so that midnight sends nobody home who stands in a line. */
export const dayEndsAt = (lastCheckInUntil: Date): Date => shift(lastCheckInUntil, endAfterMinutes)
