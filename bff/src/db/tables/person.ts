import { boolean, customType, index, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })
/** Sealed by the vault: key id, nonce, tag and ciphertext in one. */
const sealed = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

/** Whose matters are done. The identity number is found by its HMAC and read with the vault's key only. */
export const person = pgTable(
  'person',
  {
    id: uuid().primaryKey(),
    name: sealed().notNull(),
    idNumber: sealed('id_number').notNull(),
    idNumberHash: text('id_number_hash').notNull(),
    phone: sealed().notNull(),
    sex: text({ enum: ['female', 'male'] }).notNull(),
    verifiedAt: instant('verified_at').notNull(),
  },
  (t) => [unique('person_id_number').on(t.idNumberHash)],
)

export const account = pgTable(
  'account',
  {
    id: uuid().primaryKey(),
    personId: uuid('person_id').references(() => person.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [unique('account_person').on(t.personId)],
)

/** How somebody comes into an account; `demo` ways exist only in seeded data. */
export const wayIn = pgTable(
  'way_in',
  {
    kind: text({ enum: ['wechat', 'demo'] }).notNull(),
    subject: text().notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    about: text(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.subject] }), index('way_in_account').on(t.accountId)],
)

export const consent = pgTable(
  'consent',
  {
    id: uuid().primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    kind: text({ enum: ['privacy'] }).notNull(),
    version: text().notNull(),
    agreed: boolean().notNull(),
    channel: text({ enum: ['weapp', 'h5'] }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('consent_account').on(t.accountId, t.id)],
)

export const realNameAttempt = pgTable(
  'real_name_attempt',
  {
    id: uuid().primaryKey(),
    accountId: uuid('account_id').notNull(),
    outcome: text({ enum: ['match', 'mismatch', 'unknown', 'bound-elsewhere'] }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('real_name_attempt_account').on(t.accountId, t.at)],
)
