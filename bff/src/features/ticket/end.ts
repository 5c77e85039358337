import type { Id, QueueTicket } from '@huifuwu/contract'
import { type TicketOutcome, toEndState } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { once } from '../../platform/repeat.ts'
import { Problem } from '../../problem.ts'
import { endTicket, findTicket, type TicketRow } from './store.ts'
import { toQueueTickets } from './view.ts'

type Place = { venueId: Id<'venue'>; ticketId: Id<'ticket'> }
type Ending = Place & { outcome: TicketOutcome; staffId: Id<'staff'>; repeatKey: string }

async function getTicketRow({ db }: House, { venueId, ticketId }: Place): Promise<TicketRow> {
  const row = await findTicket(db.sql, venueId, ticketId)
  if (!row) throw new Problem('ticket-not-found')
  return row
}

/** The area whose line the ticket stands in; undefined where there is no such ticket. */
export const findAreaOf = async ({ db }: House, { venueId, ticketId }: Place): Promise<string | undefined> =>
  (await findTicket(db.sql, venueId, ticketId))?.areaId

/** The same outcome twice is one outcome; another one comes too late. */
async function end(house: House, ending: Ending): Promise<null> {
  const state = toEndState(ending.outcome)
  await endTicket(house.db.sql, { ...ending, state, now: house.clock.fieldNow() })
  const row = await getTicketRow(house, ending)
  if (row.state !== state) throw new Problem('ticket-ended')
  return null
}

export async function endOne(house: House, ending: Ending): Promise<QueueTicket> {
  const { venueId, ticketId, outcome, staffId, repeatKey } = ending
  const hash = JSON.stringify(['outcome', venueId, ticketId, outcome])
  await once(house.db, { actor: staffId, key: repeatKey, hash, machineNow: house.clock.machineNow() }, () => end(house, ending))
  const [ticket] = await toQueueTickets(house, [await getTicketRow(house, ending)])
  if (!ticket) throw new Problem('ticket-not-found')
  return ticket
}
