import { lateBehaviours, sessionStates } from '@huifuwu/domain'
import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from './one-of.ts'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** Every change of booked, capacity or state raises version. The deadlines are those of the policy on the day of release. */
export const session = pgTable(
  'session',
  {
    venueId: text('venue_id').notNull(),
    id: uuid().notNull(),
    offeringId: text('offering_id').notNull(),
    areaId: text('area_id').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    bookableUntil: instant('bookable_until').notNull(),
    cancelUntil: instant('cancel_until').notNull(),
    checkInFrom: instant('check_in_from').notNull(),
    checkInUntil: instant('check_in_until').notNull(),
    lateBehaviour: text('late_behaviour', { enum: lateBehaviours }).notNull(),
    maxPerDay: integer('max_per_day').notNull(),
    capacity: integer().notNull(),
    booked: integer().notNull().default(0),
    version: integer().notNull().default(0),
    state: text({ enum: sessionStates }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.venueId] }),
    unique('session_time').on(t.venueId, t.offeringId, t.startsAt),
    index('session_day').on(t.venueId, t.startsOn),
    check('session_booked', sql`${t.booked} between 0 and ${t.capacity}`),
    check('session_state', oneOf(t.state, sessionStates)),
  ],
)
