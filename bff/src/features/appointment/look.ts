import { lookUp } from '../../platform/enqueue.ts'
import type { House } from '../../platform/house.ts'
import { createCountedBatch } from '../../platform/metrics/batch.ts'
import { groundOf } from './ground.ts'
import { type AppointmentRow, findAppointment, listBare, listTickets, type TicketRow } from './store.ts'

type Lending = Pick<House, 'db'>
type Visit = { venueId: string; appointmentId: string }

export const noTicket: TicketRow = { ticketId: null, ticketNumber: null, ticketState: null, takenAt: null, ahead: 0 }

/** Whoever cancels or is checked in at the same moment is looked up in one statement. */
function createLook({ db }: Lending) {
  const bare = createCountedBatch({
    name: 'find',
    outcomeOf: (row) => (row ? 'found' : 'absent'),
    run: async (ids: string[]) => {
      const found = new Map((await listBare(db.sql, ids)).map((row) => [row.id, row]))
      return ids.map((id) => found.get(id.toLowerCase()))
    },
  })
  const tickets = createCountedBatch({
    name: 'find-ticket',
    outcomeOf: (row) => (row ? 'found' : 'absent'),
    run: async (visits: Visit[]) => {
      const found = new Map((await listTickets(db.sql, visits)).map((row) => [`${row.venueId}|${row.appointmentId}`, row]))
      return visits.map(({ venueId, appointmentId }) => found.get(`${venueId}|${appointmentId}`))
    },
  })
  return { bare, tickets }
}

const looks = new WeakMap<Lending['db'], ReturnType<typeof createLook>>()

function lookOf(house: Lending): ReturnType<typeof createLook> {
  const look = looks.get(house.db) ?? createLook(house)
  looks.set(house.db, look)
  return look
}

/** Whoever has not come and has not ended has no ticket, so what stands around the appointment is known already. */
export async function findQuickly(house: House, id: string): Promise<AppointmentRow | undefined> {
  const row = await lookUp(lookOf(house).bare, id)
  if (!row) return undefined
  const ground = row.state === 'confirmed' || row.state === 'cancelled' ? await groundOf(house, row) : undefined
  return ground ? { ...noTicket, ...ground, ...row } : findAppointment(house.db.sql, id)
}

/** As it stands after a check-in. */
export async function findAfterArrival(house: House, visit: AppointmentRow): Promise<AppointmentRow> {
  const { bare, tickets } = lookOf(house)
  const { venueId, id } = visit
  const [row, ticket] = await Promise.all([lookUp(bare, id), lookUp(tickets, { venueId, appointmentId: id })])
  return { ...visit, ...row, ...(ticket ?? noTicket) }
}
