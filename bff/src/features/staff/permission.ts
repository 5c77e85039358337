import type { Actors } from '../../platform/auth.ts'
import type { Batch } from '../../platform/batch.ts'
import { lookUp } from '../../platform/enqueue.ts'
import type { House } from '../../platform/house.ts'
import { createCountedBatch } from '../../platform/metrics/batch.ts'
import { Problem } from '../../problem.ts'
import { staySignedIn } from './stay.ts'
import { arePermitted, type PermissionAsked, type Place } from './store.ts'

type Doorkeeper = Batch<PermissionAsked, boolean>
const doorkeepers = new WeakMap<House['db'], Doorkeeper>()

/** Every reading of every desk asks, so those of a moment are asked in one statement. */
function doorkeeperOf({ db }: Pick<House, 'db'>): Doorkeeper {
  const known =
    doorkeepers.get(db) ??
    createCountedBatch<PermissionAsked, boolean>({
      name: 'permission',
      outcomeOf: (isPermitted) => (isPermitted ? 'permitted' : 'not-permitted'),
      run: (asked) => arePermitted(db.sql, asked),
    })
  doorkeepers.set(db, known)
  return known
}

/** Asked by everything that staff do at a desk: permissions are data, bound to a venue and its areas. */
export async function requirePermission(house: Pick<House, 'db' | 'clock'>, actor: Actors['staff'], place: Place): Promise<void> {
  if (!(await lookUp(doorkeeperOf(house), { ...place, staffId: actor.staffId }))) {
    throw new Problem('not-permitted', { facts: { venueId: place.venueId, permission: place.permission } })
  }
  await staySignedIn(house, actor.familyId)
}
