import { deadlines, lastReleasedOn, type Policy, type PolicyVersion, resolvePolicy } from '@huifuwu/domain'
import { addDays, toInstant, toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { namedId } from '../../platform/id.ts'
import { listPeriods, openingFor } from '../../platform/opening.ts'
import { insertSessions, listPolicies, listReleased, listSpots, type NewSession, type Spot } from './store.ts'

type Lending = Pick<House, 'db' | 'clock'>

const enough = 1000

type Start = { startsAt: Date; policy: Policy }

/** Each session follows the policy that is in force when it starts, not when it is released. */
function listStarts(policies: readonly PolicyVersion[], spot: Spot, on: string): Start[] {
  const starts: Start[] = []
  for (const { fromMinute, toMinute } of listPeriods(openingFor(spot.opening, spot), on)) {
    let minute = fromMinute
    while (minute < toMinute) {
      const startsAt = toInstant(on, minute)
      const policy = resolvePolicy(policies, spot, startsAt)
      minute += policy.sessionMinutes
      if (policy.sessionMinutes <= 0 || minute > toMinute) break
      starts.push({ startsAt, policy })
    }
  }
  return starts
}

/** The sessions of one day as its policy wants them; their deadlines stay, whatever the policy says later. */
export function planDay(policies: readonly PolicyVersion[], spot: Spot, on: string): NewSession[] {
  const { venueId, offeringId, areaId, capacity } = spot
  return listStarts(policies, spot, on).map(({ startsAt, policy }) => ({
    venueId,
    id: namedId(`session ${venueId} ${offeringId} ${startsAt.toISOString()}`),
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
    const horizon = resolvePolicy(policies, spot, now)
    return listDays(today, lastReleasedOn(horizon, now))
      .filter((on) => !known.has(`${spot.venueId}|${spot.offeringId}|${on}`))
      .map((on) => planDay(policies, spot, on))
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
