import { lifeEvent, matter, offering } from '../db/tables/matter.ts'
import { policy } from '../db/tables/policy.ts'
import { area, venue, venueOffering } from '../db/tables/venue.ts'
import type { Orm } from '../platform/db.ts'
import { areas, venueOfferings } from './area.ts'
import { seededId } from './id.ts'
import { lifeEvents } from './life-event.ts'
import { matters } from './matter/index.ts'
import { offerings } from './offering.ts'
import { policies, policiesFrom } from './policy.ts'
import { venues } from './venue.ts'

const inOrder = <Row>(rows: readonly Row[]) => rows.map((row, rank) => ({ ...row, rank }))

/** Halls, matters and rules. What stands there already stays as it is. */
export async function insertCatalogue(orm: Orm): Promise<void> {
  await orm.transaction(async (tx) => {
    await tx.insert(venue).values(inOrder(venues)).onConflictDoNothing()
    await tx.insert(area).values(areas).onConflictDoNothing()
    await tx.insert(offering).values(offerings).onConflictDoNothing()
    await tx.insert(venueOffering).values(venueOfferings).onConflictDoNothing()
    await tx.insert(lifeEvent).values(inOrder(lifeEvents)).onConflictDoNothing()
    await tx
      .insert(matter)
      .values(inOrder(matters.map((matter) => ({ plainName: matter.name, sample: true, ...matter }))))
      .onConflictDoNothing()
    const rules = policies.map(({ key, ...row }) => ({
      ...row,
      id: seededId(`policy ${key}`),
      offeringId: null,
      effectiveFrom: policiesFrom,
    }))
    await tx.insert(policy).values(rules).onConflictDoNothing()
  })
}
