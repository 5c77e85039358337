import { filingModes } from '@huifuwu/domain'
import { boolean, check, doublePrecision, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { oneOf } from './one-of.ts'

type Period = { fromMinute: number; toMinute: number }
/**
 * When sessions are held: minutes after local midnight, on the weekdays 0 (Sunday) to 6, on holidays too or not.
 * `saturday`: also on Saturdays that are neither worked nor part of a public holiday.
 */
export type Opening = { weekdays: number[]; holidays: boolean; periods: Period[]; saturday?: Period[] }

export const venue = pgTable('venue', {
  id: text().primaryKey(),
  kind: text({ enum: ['hall', 'clinic', 'sampling-point'] }).notNull(),
  name: text().notNull(),
  shortName: text('short_name').notNull(),
  district: text().notNull(),
  /** The part of the district by which people know where it is: 江北. */
  locality: text().notNull(),
  address: text().notNull(),
  latitude: doublePrecision().notNull(),
  longitude: doublePrecision().notNull(),
  hours: text().notNull(),
  /** null = nobody is there who would answer. */
  phone: text(),
  opening: jsonb().$type<Opening>().notNull(),
  rank: integer().notNull(),
})

export const area = pgTable(
  'area',
  {
    venueId: text('venue_id')
      .notNull()
      .references(() => venue.id),
    id: text().notNull(),
    name: text().notNull(),
    floor: text().notNull(),
    prefix: text().notNull(),
    counters: text().notNull(),
    counterCount: integer('counter_count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.venueId, t.id] })],
)

/** Which offering a venue serves, in which area, with how many places a session. */
export const venueOffering = pgTable(
  'venue_offering',
  {
    venueId: text('venue_id')
      .notNull()
      .references(() => venue.id),
    offeringId: text('offering_id').notNull(),
    areaId: text('area_id').notNull(),
    capacity: integer().notNull(),
    /** Served on the Saturdays of `opening` too. */
    saturday: boolean().notNull().default(true),
    /** What this venue may do at most for residents of elsewhere. */
    filing: text({ enum: filingModes }).notNull().default('decide'),
    active: boolean().notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.venueId, t.offeringId] }), check('venue_offering_filing', oneOf(t.filing, filingModes))],
)
