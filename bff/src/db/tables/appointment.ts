import { appointmentStates } from '@huifuwu/domain'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, text, timestamp, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from './one-of.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** No foreign key to session: it costs a tenth of the bookings; a check in the night proves the references. */
export const appointment = pgTable(
  'appointment',
  {
    venueId: text('venue_id').notNull(),
    id: uuid().notNull(),
    sessionId: uuid('session_id').notNull(),
    matterId: text('matter_id').notNull(),
    personId: uuid('person_id').notNull(),
    bookedBy: uuid('booked_by').notNull(),
    state: text({ enum: appointmentStates }).notNull(),
    number: text().notNull(),
    repeatKey: uuid('repeat_key').notNull(),
    requestHash: text('request_hash').notNull(),
    bookedAt: instant('booked_at').notNull(),
    checkedInAt: instant('checked_in_at'),
    checkedInBy: uuid('checked_in_by'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    // The id first, here as everywhere: codes are looked up by it over all venues, new ids go to one end, and of two keys that
    // begin with the venue the planner may take the one that leads to all of it.
    primaryKey({ columns: [t.id, t.venueId] }),
    unique('appointment_repeat').on(t.bookedBy, t.repeatKey),
    uniqueIndex('appointment_number').on(t.number).where(sql`state <> 'moved'`),
    index('appointment_session').on(t.sessionId),
    index('appointment_person').on(t.personId, t.bookedAt),
    check('appointment_state', oneOf(t.state, appointmentStates)),
  ],
)

/** One appointment in force per person and scope, city-wide. Taken and released in the statement that changes the appointment. */
export const claim = pgTable(
  'claim',
  {
    personId: uuid('person_id').notNull(),
    scope: text().notNull(),
    venueId: text('venue_id').notNull(),
    appointmentId: uuid('appointment_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.scope] })],
)
