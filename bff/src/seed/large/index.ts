import { privacyText } from '../../features/account/index.ts'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { fillPast } from '../past/days.ts'
import { countPast } from '../past/store.ts'
import { accountIdOf, insertProved, personIdOf } from '../people/store.ts'
import { crowd } from './people.ts'

const since = new Date('2021-03-01T12:00:00+08:00')
const atOnce = 2000
const busy = 0.9
/** More than enough days for as many visits as anybody asks for. */
const furthestDays = 3650

type Town = typeof crowd

async function insertTown({ db: { orm }, vault }: House, town: Town): Promise<void> {
  for (let at = 0; at < town.length; at += atOnce) {
    await insertProved(orm, town.slice(at, at + atOnce), { vault, since, privacyVersion: privacyText.version })
  }
}

/** Busy days before the ones that are known, back in time until there are that many visits in all; returns how many are new. */
export async function seedLarge(house: House, wanted: number, town: Town = crowd): Promise<number> {
  await insertTown(house, town)
  const guests = town.map((each) => ({ accountId: accountIdOf(each), personId: personIdOf(each) }))
  const today = toLocalDate(house.clock.fieldNow())
  const most = wanted - (await countPast(house.db.sql, today))
  return fillPast(house.db.sql, { today, days: furthestDays, most }, { guests, fill: busy, recall: () => [] })
}
