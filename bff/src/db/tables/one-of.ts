import { type AnyColumn, type SQL, sql } from 'drizzle-orm'

/** The words of the domain as a check of the database. */
export const oneOf = (column: AnyColumn, list: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(list.map((word) => `'${word}'`).join(', '))})`
