import type { Id, StaffMe } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'
import type { Actors } from '../../platform/auth.ts'
import type { House } from '../../platform/house.ts'
import { staySignedIn } from './stay.ts'
import { findStaff, listDuties, listElsewhere } from './store.ts'

export async function showStaffMe(house: House, { staffId, familyId }: Actors['staff']): Promise<StaffMe> {
  const { db, clock } = house
  const [staff, duties, elsewhere] = await Promise.all([
    findStaff(db.sql, staffId),
    listDuties(db.sql, staffId, toOn(clock.fieldNow())),
    listElsewhere(db.sql, staffId),
    staySignedIn(house, familyId),
  ])
  if (!staff) throw new Error('No such staff')
  return {
    ...staff,
    id: staffId,
    duties: duties.map((duty) => ({ ...duty, venueId: duty.venueId as Id<'venue'>, areaId: duty.areaId as Id<'area'> })),
    elsewhere,
  }
}
