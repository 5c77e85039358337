import { bigint, boolean, customType, integer, pgTable, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true })
const sealed = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const staff = pgTable(
  'staff',
  {
    id: uuid().primaryKey(),
    userName: text('user_name').notNull(),
    name: text().notNull(),
    about: text().notNull(),
    passwordHash: text('password_hash').notNull(),
    totpSecret: sealed('totp_secret').notNull(),
    /** The last time step that was used: each is good once. */
    totpStep: bigint('totp_step', { mode: 'number' }).notNull().default(0),
    failedTries: integer('failed_tries').notNull().default(0),
    firstFailedAt: instant('first_failed_at'),
    lockedUntil: instant('locked_until'),
    active: boolean().notNull().default(true),
  },
  (t) => [unique('staff_user_name').on(t.userName)],
)

/** What a member of staff may do, and where. */
export const staffPermission = pgTable(
  'staff_permission',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    venueId: text('venue_id').notNull(),
    areaId: text('area_id').notNull(),
    permission: text({ enum: ['check-in', 'serve'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.venueId, t.areaId, t.permission] })],
)
