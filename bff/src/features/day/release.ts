import { deadlines, lastReleasedOn, type Policy, resolvePolicy } from '@huifuwu/domain'
import { addDays, toInstant, toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { listPeriods } from '../../platform/opening.ts'
import { insertSessions, listPolicies, listReleased, listSpots, type NewSession, type Spot } from './store.ts'

type Lending = Pick<House, 'db' | 'clock'>

const enough = 1000

function listStarts(policy: Policy, { opening }: Spot, on: string): Date[] {
  const { sessionMinutes } = policy
  if (sessionMinutes <= 0) return []
  return listPeriods(opening, on).flatMap(({ fromMinute, toMinute }) => {
    const count = Math.max(0, Math.floor((toMinute - fromMinute) / sessionMinutes))
    return Array.from({ length: count }, (_, at) => toInstant(on, fromMinute + at * sessionMinutes))
  })
}

/** The sessions of one day as its policy wants them; their deadlines stay, whatever the policy says later. */
function planDay(policy: Policy, spot: Spot, on: string): NewSession[] {
  const { venueId, offeringId, areaId, capacity } = spot
  return listStarts(policy, spot, on).map((startsAt) => ({
    venueId,
    id: newId(),
    offeringId,
    areaId,
    startsOn: on,
    startsAt,
    endsAt: new Date(startsAt.getTime() + policy.sessionMinutes * 60_000),
    ...deadlines(policy, startsAt),
    maxPerDay: policy.maxPerDay,
    capacity,
  }))
}

function listDays(from: string, until: string): string[] {
  const days: string[] = []
  for (let on = from; on <= until; on = addDays(on, 1)) days.push(on)
  return days
}

/** What is missing, a list for each day of a place. */
async function planMissing({ db: { sql }, clock }: Lending): Promise<NewSession[][]> {
  const now = clock.fieldNow()
  const today = toLocalDate(now)
  const [spots, policies, released] = await Promise.all([listSpots(sql), listPolicies(sql), listReleased(sql, today)])
  const known = new Set(released.map(({ venueId, offeringId, on }) => `${venueId}|${offeringId}|${on}`))
  return spots.flatMap((spot) => {
    const policy = resolvePolicy(policies, spot, now)
    return listDays(today, lastReleasedOn(policy, now))
      .filter((on) => !known.has(`${spot.venueId}|${spot.offeringId}|${on}`))
      .map((on) => planDay(policy, spot, on))
  })
}

/** Releases what the policy says is out by now, today included. Done again it finds nothing to do; returns how many sessions are new. */
export async function releaseDays(house: Lending): Promise<number> {
  let inserted = 0
  let gathered: NewSession[] = []
  // A day of a place is never cut in two: a process that dies in between leaves whole days only.
  for (const day of await planMissing(house)) {
    gathered.push(...day)
    if (gathered.length < enough) continue
    inserted += await insertSessions(house.db.sql, gathered)
    gathered = []
  }
  return gathered.length > 0 ? inserted + (await insertSessions(house.db.sql, gathered)) : inserted
}
