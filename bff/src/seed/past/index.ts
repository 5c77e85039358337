import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { everybody } from '../people/guests.ts'
import { shift } from '../visit/instant.ts'
import { planVisits } from './day.ts'
import { fillPast } from './days.ts'
import { recallFor } from './recall.ts'
import { insertVisits, listBegun } from './store.ts'

const month = 30
const quiet = 0.1
/** By then whoever came is done. */
const doneMinutes = 50

/** The visits of the past month; days of which anything is known stay as they are. */
export async function seedPastMonth({ db: { sql }, clock }: House, { isFirst }: { isFirst: boolean }): Promise<void> {
  const today = toLocalDate(clock.fieldNow())
  const recall = isFirst ? recallFor(today) : () => []
  await fillPast(sql, { today, days: month, most: Number.POSITIVE_INFINITY }, { guests: everybody, fill: quiet, recall })
}

/** What has happened today already. */
export async function seedMorning({ db: { sql }, clock }: House): Promise<void> {
  const now = clock.fieldNow()
  const today = toLocalDate(now)
  const begun = await listBegun(sql, today, shift(now, -doneMinutes))
  await insertVisits(sql, planVisits(today, begun, { guests: everybody, fill: quiet }))
}
