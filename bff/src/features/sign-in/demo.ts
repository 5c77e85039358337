import type { DemoResident, DemoStaff, Id } from '@huifuwu/contract'
import type { Static } from 'typebox'
import type { House } from '../../platform/house.ts'
import { type DeviceTokens, openDevice } from '../../platform/refresh.ts'
import { Problem } from '../../problem.ts'
import { readPersons } from '../account/index.ts'
import { hasDemoWayIn, listDemoResidents, listDemoStaff } from './store.ts'

type People = { residents: Static<typeof DemoResident>[]; staff: Static<typeof DemoStaff>[] }

function requireDemo({ config }: House): void {
  if (!config.demoSignIn) throw new Problem('demo-off')
}

/** Whoever has not proved a name yet is listed by the name of the way in. */
export async function listDemoPeople(house: House): Promise<People> {
  requireDemo(house)
  const [rows, staff] = await Promise.all([listDemoResidents(house.db.sql), listDemoStaff(house.db.sql)])
  const persons = await readPersons(
    house,
    rows.flatMap(({ personId }) => personId ?? []),
  )
  const residents = rows.map(({ accountId, personId, subject, about }) => ({
    accountId: accountId as Id<'account'>,
    name: persons.get(personId ?? '')?.name ?? subject,
    about: about ?? '',
  }))
  return { residents, staff }
}

export async function enterAsDemo(house: House, accountId: Id<'account'>): Promise<DeviceTokens> {
  requireDemo(house)
  if (!(await hasDemoWayIn(house.db.sql, accountId))) throw new Problem('account-not-found')
  return openDevice(house, 'resident', accountId)
}
