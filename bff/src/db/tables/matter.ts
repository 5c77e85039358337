import { filingModes } from '@huifuwu/domain'
import { sql } from 'drizzle-orm'
import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { oneOf } from './one-of.ts'

export type MaterialRow = { name: string; note?: string; filledThere?: boolean }

/** A city-wide group of matters that share places. */
export const offering = pgTable('offering', { id: text().primaryKey(), name: text().notNull() })

export const lifeEvent = pgTable('life_event', { id: text().primaryKey(), name: text().notNull(), rank: integer().notNull() })

export const matter = pgTable(
  'matter',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** As a neighbour would say it: 换社保卡. */
    plainName: text('plain_name').notNull(),
    /** Other words by which people look for it. */
    searchWords: text('search_words').array().notNull().default(sql`'{}'`),
    areaName: text('area_name').notNull(),
    lifeEventId: text('life_event_id')
      .notNull()
      .references(() => lifeEvent.id),
    offeringId: text('offering_id').references(() => offering.id),
    frequent: boolean().notNull().default(false),
    /** How often it is done in a year, for the order of what is found. */
    uses: integer().notNull().default(0),
    minutes: integer().notNull(),
    promisedDays: integer('promised_days').notNull(),
    fee: text().notNull(),
    whoMay: text('who_may').notNull(),
    materials: jsonb().$type<MaterialRow[]>().notNull(),
    /** The laws and rules that it rests on, by name. */
    law: text().array().notNull().default(sql`'{}'`),
    /** What a hall away from home may do with it at most. */
    filing: text({ enum: filingModes }).notNull().default('decide'),
    /** The place whose department decides about it, as people call it: 户籍地, 缴存地. */
    homePlace: text('home_place').notNull().default('户籍地'),
    /** Fee, days and materials are invented, the law is not checked: 演示数据. */
    sample: boolean().notNull().default(false),
    rank: integer().notNull(),
  },
  (t) => [check('matter_filing', oneOf(t.filing, filingModes))],
)
