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
    /** When it is wanted, in a few words: 丢了、被偷了; tells matters of like names apart. null = not said. */
    occasion: text(),
    /** Other words by which people look for it. */
    searchWords: text('search_words').array().notNull().default(sql`'{}'`),
    areaName: text('area_name').notNull(),
    lifeEventId: text('life_event_id')
      .notNull()
      .references(() => lifeEvent.id),
    offeringId: text('offering_id').references(() => offering.id),
    frequent: boolean().notNull().default(false),
    /** Its place among the few that 长辈版 offers first; null = not one of them. */
    elderlyRank: integer('elderly_rank'),
    /** How often it is done in a year, for the order of what is found. */
    uses: integer().notNull().default(0),
    minutes: integer().notNull(),
    promisedDays: integer('promised_days').notNull(),
    /** Natural days that the law makes people wait before they come once more: 离婚冷静期. */
    coolingOffDays: integer('cooling_off_days').notNull().default(0),
    fee: text().notNull(),
    whoMay: text('who_may').notNull(),
    /** Nobody may come in one's place. */
    inPerson: boolean('in_person').notNull().default(false),
    materials: jsonb().$type<MaterialRow[]>().notNull(),
    /** The laws and rules that it rests on, by name. */
    law: text().array().notNull().default(sql`'{}'`),
    /** What a hall away from home may do with it at most. */
    filing: text({ enum: filingModes }).notNull().default('decide'),
    /** The place whose department decides about it, as people call it: 户籍地, 缴存地. */
    homePlace: text('home_place').notNull().default('户籍地'),
    /** Whom alone it is for, by what ties them to the city: 惠州户口, 房子在惠州. null = whoever comes, from anywhere. */
    onlyFor: text('only_for').default('惠州户口'),
    /** Where it is done by those who stay at home: 粤省事小程序; null = in a hall. */
    onlineAt: text('online_at'),
    /** Fee, days and materials are invented, the law is not checked: 演示数据. */
    sample: boolean().notNull().default(false),
    rank: integer().notNull(),
  },
  (t) => [check('matter_filing', oneOf(t.filing, filingModes))],
)
