import { privacyText } from '../../features/account/index.ts'
import { hashPassword } from '../../features/staff/index.ts'
import type { House } from '../../platform/house.ts'
import { passwordOf, totpSecretOf } from './credentials.ts'
import { children, grownKin } from './kin.ts'
import { passersBy, townspeople } from './passers-by.ts'
import { residents } from './residents.ts'
import { type StaffMember, staffMembers } from './staff.ts'
import { insertPersons, insertProved, insertStaff, insertUnproved, insertWaysIn, listStaffNames } from './store.ts'

/** Before any seeded visit; the demo list is in the order in which accounts were opened. */
const since = new Date('2021-03-01T10:00:00+08:00')

export async function insertResidents({ db: { orm }, vault }: House): Promise<void> {
  const joined = { vault, privacyVersion: privacyText.version }
  for (const [at, resident] of residents.entries()) {
    const own = new Date(since.getTime() + at * 60_000)
    if (resident.proved) await insertProved(orm, [resident], { ...joined, since: own })
    else await insertUnproved(orm, [resident], own)
  }
  await insertProved(orm, [...passersBy, ...grownKin, ...townspeople], { ...joined, since })
  await insertPersons(orm, children, { ...joined, since })
  await insertWaysIn(orm, residents)
}

/** These passwords are 64 random bits, which no slow hash makes safer; forty slow ones would hold up every first start. */
const quick = { logN: 12, r: 8, p: 1 }

async function insertMember({ db: { orm }, vault }: House, member: StaffMember): Promise<void> {
  const passwordHash = await hashPassword(passwordOf(vault, member.userName), quick)
  await insertStaff(orm, member, { passwordHash, totpSecret: vault.encrypt(totpSecretOf(vault, member.userName)) })
}

/** A password hash costs a moment, so only who is missing gets one. */
export async function insertMissingStaff(house: House): Promise<void> {
  const known = new Set(await listStaffNames(house.db.orm))
  const missing = staffMembers.filter(({ userName }) => !known.has(userName))
  await Promise.all(missing.map((member) => insertMember(house, member)))
}
