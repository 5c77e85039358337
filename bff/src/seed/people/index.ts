import { privacyText } from '../../features/account/index.ts'
import { hashPassword } from '../../features/staff/index.ts'
import type { House } from '../../platform/house.ts'
import { passwordOf, totpSecretOf } from './credentials.ts'
import { passersBy } from './passers-by.ts'
import { residents } from './residents.ts'
import { staffMembers } from './staff.ts'
import { insertProved, insertStaff, insertUnproved, insertWaysIn, listStaffNames } from './store.ts'

/** Before any seeded visit; the demo list is in the order in which accounts were opened. */
const since = new Date('2021-03-01T10:00:00+08:00')

export async function insertResidents({ db: { orm }, vault }: House): Promise<void> {
  const joined = { vault, privacyVersion: privacyText.version }
  for (const [at, resident] of residents.entries()) {
    const own = new Date(since.getTime() + at * 60_000)
    if (resident.proved) await insertProved(orm, [resident], { ...joined, since: own })
    else await insertUnproved(orm, [resident], own)
  }
  await insertProved(orm, passersBy, { ...joined, since })
  await insertWaysIn(orm, residents)
}

/** A password hash costs a moment, so only who is missing gets one. */
export async function insertMissingStaff({ db: { orm }, vault }: House): Promise<void> {
  const known = await listStaffNames(orm)
  for (const member of staffMembers.filter(({ userName }) => !known.includes(userName))) {
    const passwordHash = await hashPassword(passwordOf(vault, member.userName))
    await insertStaff(orm, member, { passwordHash, totpSecret: vault.encrypt(totpSecretOf(vault, member.userName)) })
  }
}
