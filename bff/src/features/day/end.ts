import { dayEndsAt } from '@huifuwu/domain'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { type Ended, endSessions, insertEndedDay, listOpen, listSessionIds, type VenueDay } from './store.ts'

const mostSessions = 50

async function endDay({ db: { sql } }: Pick<House, 'db'>, day: VenueDay, now: Date): Promise<Ended> {
  const ids = await listSessionIds(sql, day)
  const total = { missed: 0, served: 0 }
  for (let at = 0; at < ids.length; at += mostSessions) {
    const { missed, served } = await endSessions(sql, ids.slice(at, at + mostSessions), { venueId: day.venueId, now })
    total.missed += missed
    total.served += served
  }
  await insertEndedDay(sql, day, { ...total, now })
  return total
}

/** Who did not come becomes missed, who was not finished counts as served. Every day once; a run that broke off goes on where it stood. */
export async function endDays(house: Pick<House, 'db' | 'clock'>): Promise<Ended> {
  const now = house.clock.fieldNow()
  const open = await listOpen(house.db.sql, toLocalDate(now))
  const days = open.filter(({ lastCheckInUntil }) => dayEndsAt(lastCheckInUntil) <= now)
  const total = { missed: 0, served: 0 }
  for (const day of days) {
    const { missed, served } = await endDay(house, day, now)
    total.missed += missed
    total.served += served
  }
  return total
}
