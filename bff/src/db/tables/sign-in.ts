import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })

/** One device that is signed in. Refresh tokens are derived from family and generation, so none is stored. Machine time. */
export const signInFamily = pgTable(
  'sign_in_family',
  {
    id: uuid().primaryKey(),
    audience: text({ enum: ['resident', 'staff'] }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    generation: integer().notNull(),
    /** When the token of `generation` was first used; its predecessor is accepted until 60 s later. */
    firstUsedAt: instant('first_used_at'),
    createdAt: instant('created_at').notNull(),
    usedAt: instant('used_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [index('sign_in_family_subject').on(t.subjectId), index('sign_in_family_revoked').on(t.revokedAt)],
)

/** Answers of writes that a person can repeat, other than bookings. */
export const idempotency = pgTable(
  'idempotency',
  {
    actor: uuid().notNull(),
    key: uuid().notNull(),
    requestHash: text('request_hash').notNull(),
    status: integer(),
    body: jsonb(),
    until: instant('until').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.key] }), index('idempotency_until').on(t.until)],
)
