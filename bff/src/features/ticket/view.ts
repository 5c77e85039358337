import type { QueueTicket } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { readPersons } from '../account/index.ts'
import type { TicketRow } from './store.ts'

export async function toQueueTickets(house: House, rows: readonly TicketRow[]): Promise<QueueTicket[]> {
  const persons = await readPersons(
    house,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, number, state, personId, matterName, takenAt, endedAt }) => ({
    id: id as QueueTicket['id'],
    number,
    state,
    maskedName: persons.get(personId)?.maskedName ?? '*',
    matterName,
    takenAt: takenAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }))
}
