import type { Id, QueueTicket } from '@huifuwu/contract'
import { type TicketOutcome, toEndState } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { endTicket, findTicket, type TicketRow } from './store.ts'
import { toQueueTickets } from './view.ts'

type Ending = { venueId: Id<'venue'>; ticketId: Id<'ticket'>; outcome: TicketOutcome; staffId: Id<'staff'> }

async function getTicketRow({ db }: House, { venueId, ticketId }: Pick<Ending, 'venueId' | 'ticketId'>): Promise<TicketRow> {
  const row = await findTicket(db.sql, venueId, ticketId)
  if (!row) throw new Problem('ticket-not-found')
  return row
}

/** The same outcome twice is one outcome; another one comes too late. */
export async function endOne(house: House, ending: Ending): Promise<QueueTicket> {
  const state = toEndState(ending.outcome)
  await endTicket(house.db.sql, { ...ending, state, now: house.clock.fieldNow() })
  const row = await getTicketRow(house, ending)
  if (row.state !== state) throw new Problem('ticket-ended')
  const [ticket] = await toQueueTickets(house, [row])
  if (!ticket) throw new Problem('ticket-not-found')
  return ticket
}
