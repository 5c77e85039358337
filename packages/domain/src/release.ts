import { type Policy, type PolicyVersion, resolvePolicy } from './policy.ts'

const dayMs = 86_400_000
const minuteMs = 60_000
// 00:00Z of a date is 8:00 in the city.
const offsetMs = 8 * 3_600_000

type Horizon = Pick<Policy, 'horizonDays' | 'releaseMinute'>

/** When the sessions of a day become bookable: the horizon counts today as its first day. */
export function releasesAt({ horizonDays, releaseMinute }: Horizon, on: string): Date {
  const midnight = Date.parse(`${on}T00:00:00Z`) - offsetMs
  return new Date(midnight - Math.max(0, horizonDays - 1) * dayMs + releaseMinute * minuteMs)
}

/** The last day whose sessions are out. */
export function lastReleasedOn({ horizonDays, releaseMinute }: Horizon, now: Date): string {
  const sinceRelease = now.getTime() + offsetMs - releaseMinute * minuteMs
  return new Date(sinceRelease + Math.max(0, horizonDays - 1) * dayMs).toISOString().slice(0, 10)
}

type Place = { venueId: string; offeringId: string }
type Rules = { versions: readonly PolicyVersion[]; place: Place }

/** When a day will be or should have been out, by the policy in force at that moment: a new one may bring it forward or put it off. */
export function findRelease({ versions, place }: Rules, on: string, now: Date): Date {
  const changes = versions.map(({ effectiveFrom }) => effectiveFrom).filter((from) => from > now)
  const starts = [now, ...changes.sort((a, b) => a.getTime() - b.getTime())]
  for (const [at, from] of starts.entries()) {
    const planned = releasesAt(resolvePolicy(versions, place, from), on)
    const release = at > 0 && planned < from ? from : planned
    const next = starts[at + 1]
    if (!next || release < next) return release
  }
  return releasesAt(resolvePolicy(versions, place, now), on)
}
