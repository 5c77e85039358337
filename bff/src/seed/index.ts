import { releaseDays } from '../features/day/index.ts'
import type { House } from '../platform/house.ts'
import { passwordOf, totpSecretOf } from './people/credentials.ts'
import { insertMissingStaff, insertResidents } from './people/index.ts'
import { demandOwnKeys } from './people/keys.ts'
import { residents } from './people/residents.ts'
import { staffMembers } from './people/staff.ts'
import { accountIdOf } from './people/store.ts'
import { insertCatalogue } from './store.ts'
import { seedVisits } from './visit/index.ts'

export { seedLarge } from './large/index.ts'

/** `toProve`: what somebody without a proved name has to type. */
export type DemoResident = { accountId: string; name: string; about: string; toProve?: { idNumber: string; mobile: string } }
export type DemoStaff = { userName: string; name: string; about: string; password: string; totpSecret: string; venues: string[] }
export type DemoAccounts = { residents: DemoResident[]; staff: DemoStaff[] }

const listAccounts = ({ vault }: House): DemoAccounts => ({
  residents: residents.map(({ name, about, proved, idNumber, mobile }) => ({
    accountId: accountIdOf({ name }),
    name,
    about,
    ...(!proved && { toProve: { idNumber, mobile } }),
  })),
  staff: staffMembers.map(({ userName, name, about, duties }) => ({
    userName,
    name,
    about,
    password: passwordOf(vault, userName),
    totpSecret: totpSecretOf(vault, userName),
    venues: [...new Set(duties.map(({ venueId }) => venueId))],
  })),
})

/** Halls and matters always; people only where the demo sign-in is on. It may run at every start: nobody's data are lost by it. */
export async function seedDemo(house: House): Promise<DemoAccounts> {
  await demandOwnKeys(house)
  await insertCatalogue(house.db.orm, { renew: house.config.demoSignIn })
  if (house.config.demoSignIn) {
    await insertResidents(house)
    await insertMissingStaff(house)
    await seedVisits(house)
  }
  await releaseDays(house)
  return house.config.demoSignIn ? listAccounts(house) : { residents: [], staff: [] }
}
