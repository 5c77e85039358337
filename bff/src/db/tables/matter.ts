import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'

export type MaterialRow = { name: string; note?: string }

/** A city-wide group of matters that share places. */
export const offering = pgTable('offering', { id: text().primaryKey(), name: text().notNull() })

export const lifeEvent = pgTable('life_event', { id: text().primaryKey(), name: text().notNull(), rank: integer().notNull() })

export const matter = pgTable('matter', {
  id: text().primaryKey(),
  name: text().notNull(),
  areaName: text('area_name').notNull(),
  lifeEventId: text('life_event_id')
    .notNull()
    .references(() => lifeEvent.id),
  offeringId: text('offering_id').references(() => offering.id),
  frequent: boolean().notNull().default(false),
  minutes: integer().notNull(),
  promisedDays: integer('promised_days').notNull(),
  fee: text().notNull(),
  whoMay: text('who_may').notNull(),
  materials: jsonb().$type<MaterialRow[]>().notNull(),
  rank: integer().notNull(),
})
