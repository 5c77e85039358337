import type { PolicyVersion } from '@huifuwu/domain'
import { insertSessions, listPolicies, listSpots, type NewSession, planDay, type Spot } from '../../features/day/index.ts'
import type { Sql } from '../../platform/db.ts'
import { type Crowd, planVisits } from './day.ts'
import { endDay, insertVisits, listBlank } from './store.ts'
import type { Visit } from './visit.ts'

type Rules = { spots: Spot[]; policies: PolicyVersion[] }
/** `recall`: what certain people did on that day besides. */
export type Past = Crowd & { recall: (sessions: readonly NewSession[], on: string, from: number) => Visit[] }

/** As they would have been released; the same ones at every start. */
function planSessions({ spots, policies }: Rules, venueIds: readonly string[], on: string): NewSession[] {
  const here = spots.filter(({ venueId }) => venueIds.includes(venueId))
  return here.flatMap((spot) => planDay(policies, spot, on))
}

const countMissed = (visits: readonly Visit[], venueIds: readonly string[]) =>
  new Map(venueIds.map((hall) => [hall, visits.filter(({ venueId, state }) => venueId === hall && state === 'missed').length]))

type Asked = { rules: Rules; on: string; venueIds: string[]; past: Past }

/** Sessions that nobody came to are left out: they would be most of what a first start waits for. */
async function fillDay(sql: Sql, { rules, on, venueIds, past }: Asked): Promise<number> {
  const sessions = planSessions(rules, venueIds, on)
  if (sessions.length === 0) return 0
  const others = planVisits(on, sessions, past)
  const visits = [...others, ...past.recall(sessions, on, others.length)]
  const visited = new Set(visits.map(({ sessionId }) => sessionId))
  const held = sessions.filter(({ id }) => visited.has(id))
  return sql.begin(async (transaction) => {
    const whole = transaction as unknown as Sql
    await insertSessions(whole, held)
    const inserted = await insertVisits(whole, visits)
    await endDay(whole, on, countMissed(visits, venueIds))
    return inserted
  })
}

/** Fills the days before this one of which nothing is known, back from yesterday, until there are enough visits. */
export async function fillPast(sql: Sql, span: { today: string; days: number; most: number }, past: Past): Promise<number> {
  const rules = { spots: await listSpots(sql), policies: await listPolicies(sql) }
  const { today, days, most } = span
  const blank = await listBlank(sql, today, days)
  let visits = 0
  for (const on of new Set(blank.map((day) => day.on))) {
    if (visits >= most) break
    const venueIds = blank.filter((day) => day.on === on).map(({ venueId }) => venueId)
    visits += await fillDay(sql, { rules, on, venueIds, past })
  }
  return visits
}
