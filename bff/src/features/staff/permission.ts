import type { Actors } from '../../platform/auth.ts'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { staySignedIn } from './stay.ts'
import { hasPermission, type Place } from './store.ts'

/** Asked by everything that staff do at a desk: permissions are data, bound to a venue and its areas. */
export async function requirePermission(house: Pick<House, 'db' | 'clock'>, actor: Actors['staff'], place: Place): Promise<void> {
  if (!(await hasPermission(house.db.sql, actor.staffId, place))) {
    throw new Problem('not-permitted', { facts: { venueId: place.venueId, permission: place.permission } })
  }
  await staySignedIn(house, actor.familyId)
}
