import { addDays, toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { listEnded, listWaiting } from './store.ts'
import { toQueueTickets } from './view.ts'

const mostEnded = 10
const pollSeconds = 10

/** The line of an area, and who left it last. */
export async function listTickets(house: House, { venueId, areaId }: { venueId: string; areaId: string }) {
  const line = { venueId, areaId, since: addDays(toLocalDate(house.clock.fieldNow()), -1) }
  const { sql } = house.db
  const [waiting, ended] = await Promise.all([listWaiting(sql, line), listEnded(sql, { ...line, most: mostEnded })])
  return { waiting: await toQueueTickets(house, waiting), ended: await toQueueTickets(house, ended), pollSeconds }
}
