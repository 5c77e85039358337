import { date, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

/** A day of a venue is ended once; the counts are for the morning after. */
export const endedDay = pgTable(
  'ended_day',
  {
    venueId: text('venue_id').notNull(),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }).notNull(),
    missed: integer().notNull(),
    served: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.venueId, t.heldOn] })],
)
