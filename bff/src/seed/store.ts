import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { lifeEvent, matter, offering } from '../db/tables/matter.ts'
import { policy } from '../db/tables/policy.ts'
import { area, venue, venueOffering } from '../db/tables/venue.ts'
import type { Orm } from '../platform/db.ts'
import { areas, venueOfferings } from './area/index.ts'
import { seededId } from './id.ts'
import { lifeEvents } from './life-event.ts'
import { matters } from './matter/index.ts'
import { offerings } from './offering.ts'
import { policies, policiesFrom } from './policy.ts'
import { venues } from './venue.ts'

const inOrder = <Row>(rows: readonly Row[]) => rows.map((row, rank) => ({ ...row, rank }))

type Kept = { table: PgTable; rows: readonly object[]; key: string[] }

const kept: Kept[] = [
  { table: venue, rows: inOrder(venues), key: ['id'] },
  { table: area, rows: areas, key: ['venueId', 'id'] },
  { table: offering, rows: offerings, key: ['id'] },
  { table: venueOffering, rows: venueOfferings, key: ['venueId', 'offeringId'] },
  { table: lifeEvent, rows: inOrder(lifeEvents), key: ['id'] },
  { table: matter, rows: inOrder(matters), key: ['id'] },
]

/** What the rows say, over what stands there; columns that they do not name stay. */
async function putRows(orm: Orm, { table, rows, key }: Kept): Promise<void> {
  const columns = getTableColumns(table)
  const named = Object.keys(rows[0] ?? {}).flatMap((name) => {
    const column = columns[name]
    return column && !key.includes(name) ? [[name, sql.raw(`excluded."${column.name}"`)] as const] : []
  })
  const target = key.flatMap((name) => columns[name] ?? [])
  await orm
    .insert(table)
    .values([...rows])
    .onConflictDoUpdate({ target, set: Object.fromEntries(named) })
}

/** Halls, matters and rules. Where `renew` is false, whatever stands there already stays as it is. */
export async function insertCatalogue(orm: Orm, { renew } = { renew: false }): Promise<void> {
  await orm.transaction(async (tx) => {
    for (const each of kept) {
      if (renew) await putRows(tx as unknown as Orm, each)
      else
        await tx
          .insert(each.table)
          .values([...each.rows])
          .onConflictDoNothing()
    }
    const rules = policies.map(({ key, ...row }) => ({
      ...row,
      id: seededId(`policy ${key}`),
      offeringId: null,
      effectiveFrom: policiesFrom,
    }))
    await tx.insert(policy).values(rules).onConflictDoNothing()
  })
}
