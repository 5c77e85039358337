import { releaseDays } from '../../features/day/index.ts'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { passersBy } from '../people/passers-by.ts'
import { seedFull } from './full.ts'
import { seedHistory } from './history.ts'
import { seedLines } from './line.ts'
import { visitPast } from './past.ts'
import { seedResidents } from './residents.ts'
import { hasVisits } from './store.ts'

/** Hands out passers-by in turn: nobody gets a second booking of one offering while there are others. */
function takeTurns(): () => string {
  let order = 0
  return () => {
    order += 1
    return passersBy[order % passersBy.length]?.name ?? ''
  }
}

/** Visits of the day on which an empty house is filled, made through the doors that everybody uses; never a second time. */
export async function seedVisits(house: House): Promise<void> {
  if (await hasVisits(house.db.sql)) return
  const now = house.clock.fieldNow()
  const today = toLocalDate(now)
  const past = visitPast(house)
  const nextName = takeTurns()
  await seedHistory(past, now)
  past.goTo(now)
  await releaseDays(past.house)
  await seedResidents(past, now, today)
  await seedLines(past, now, nextName)
  await seedFull(past, { now, today, nextName })
}
