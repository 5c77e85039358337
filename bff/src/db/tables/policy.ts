import type { Policy } from '@huifuwu/domain'
import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** One version of the rules of a scope; null = for all of them. */
export const policy = pgTable('policy', {
  id: uuid().primaryKey(),
  venueId: text('venue_id'),
  offeringId: text('offering_id'),
  effectiveFrom: timestamp('effective_from', { withTimezone: true }).notNull(),
  rules: jsonb().$type<Partial<Policy>>().notNull(),
})
