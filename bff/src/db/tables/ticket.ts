import { ticketStates } from '@huifuwu/domain'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from './one-of.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

export const ticket = pgTable(
  'ticket',
  {
    venueId: text('venue_id').notNull(),
    id: uuid().notNull(),
    areaId: text('area_id').notNull(),
    servedOn: date('served_on', { mode: 'string' }).notNull(),
    count: integer().notNull(),
    number: text().notNull(),
    appointmentId: uuid('appointment_id').notNull(),
    state: text({ enum: ticketStates }).notNull(),
    takenAt: instant('taken_at').notNull(),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.venueId] }),
    unique('ticket_line').on(t.venueId, t.servedOn, t.areaId, t.count),
    unique('ticket_appointment').on(t.appointmentId, t.venueId),
    index('ticket_waiting').on(t.venueId, t.areaId, t.servedOn, t.count).where(sql`state = 'waiting'`),
    check('ticket_state', oneOf(t.state, ticketStates)),
  ],
)

/** Taken last in the lock order, so that the order of numbers is the order of commits. */
export const ticketCounter = pgTable(
  'ticket_counter',
  {
    venueId: text('venue_id').notNull(),
    servedOn: date('served_on', { mode: 'string' }).notNull(),
    areaId: text('area_id').notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.venueId, t.servedOn, t.areaId] })],
)
