import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { countToday } from './store.ts'

export async function showToday({ db, clock }: House, venueId: string) {
  const now = clock.fieldNow()
  const { lateSessionStartsAt, ...counts } = await countToday(db.sql, { venueId, now, today: toLocalDate(now) })
  return { ...counts, lateSessionStartsAt: lateSessionStartsAt?.toISOString() ?? null }
}
