import type { TicketState } from '@huifuwu/domain'
import type { Sql } from '../../platform/db.ts'

export type TicketRow = {
  id: string
  areaId: string
  number: string
  state: TicketState
  personId: string
  matterName: string
  takenAt: Date
  endedAt: Date | null
}

const selected = (sql: Sql) => sql`
  select t.id, t.area_id as "areaId", t.number, t.state, a.person_id as "personId", m.name as "matterName", t.taken_at as "takenAt", t.ended_at as "endedAt"
  from ticket t
  join appointment a on a.venue_id = t.venue_id and a.id = t.appointment_id
  join matter m on m.id = a.matter_id`

/** `since` = yesterday: a ticket taken before midnight still stands in the line of a hall that never closes. */
type Line = { venueId: string; areaId: string; since: string }

export const listWaiting = (sql: Sql, { venueId, areaId, since }: Line) => sql<TicketRow[]>`
  ${selected(sql)} where t.venue_id = ${venueId} and t.area_id = ${areaId} and t.served_on >= ${since} and t.state = 'waiting'
  order by t.served_on, t.count`

export const listEnded = (sql: Sql, { venueId, areaId, since, most }: Line & { most: number }) => sql<TicketRow[]>`
  ${selected(sql)} where t.venue_id = ${venueId} and t.area_id = ${areaId} and t.served_on >= ${since} and t.state <> 'waiting'
    and t.ended_by is not null
  order by t.ended_at desc, t.count desc limit ${most}`

export async function findTicket(sql: Sql, venueId: string, id: string): Promise<TicketRow | undefined> {
  const [row] = await sql<TicketRow[]>`${selected(sql)} where t.venue_id = ${venueId} and t.id = ${id}`
  return row
}

type Ending = { venueId: string; ticketId: string; state: Exclude<TicketState, 'waiting'>; staffId: string; now: Date }

/** False = it was ended before. */
export async function endTicket(sql: Sql, { venueId, ticketId, state, staffId, now }: Ending): Promise<boolean> {
  const [ended] = await sql<{ changed: boolean }[]>`select changed from end_ticket(${now}, ${venueId}, ${ticketId}, ${state}, ${staffId})`
  return ended?.changed ?? false
}
