import { endDays, releaseDays } from '../../features/day/index.ts'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { seedMorning, seedPastMonth } from '../past/index.ts'
import { passersBy, townspeople } from '../people/passers-by.ts'
import { seedDemand } from './demand.ts'
import { seedFull } from './full.ts'
import { seedLines } from './line.ts'
import { seedResidents } from './residents.ts'
import { hasVisits, listTicketed } from './store.ts'

const turns = [...passersBy, ...townspeople.slice(0, 90)]

/** Hands out passers-by in turn: nobody gets a second booking of one offering while there are others. */
function takeTurns(): () => string {
  let order = 0
  return () => {
    order += 1
    return turns[order % turns.length]?.name ?? ''
  }
}

/** The past month; then whoever is in the halls today, by the statements that everybody's visits go through. A day is made alive once, people's own visits stay. */
export async function seedVisits(house: House): Promise<void> {
  const isFirst = !(await hasVisits(house.db.sql))
  await seedPastMonth(house, { isFirst })
  await endDays(house)
  await releaseDays(house)
  const now = house.clock.fieldNow()
  const today = toLocalDate(now)
  const nextName = takeTurns()
  const ticketed = await listTicketed(house.db.sql, today)
  const isNewDay = ticketed.size === 0
  if (isNewDay) await seedMorning(house)
  if (isFirst) await seedResidents(house, now, today)
  await seedLines(house, { now, nextName, ticketed })
  if (!isNewDay) return
  await seedFull(house, { now, today, nextName })
  await seedDemand(house)
}
