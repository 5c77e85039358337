import { sexOf } from '@huifuwu/domain'
import { account, consent, person, wayIn } from '../../db/tables/person.ts'
import { staff, staffPermission } from '../../db/tables/staff.ts'
import type { Orm } from '../../platform/db.ts'
import type { Vault } from '../../platform/vault.ts'
import { seededId } from '../id.ts'
import type { residents } from './residents.ts'
import type { StaffMember } from './staff.ts'

type Citizen = { name: string; idNumber: string; mobile: string }
export type Resident = (typeof residents)[number]

export const accountIdOf = ({ name }: { name: string }): string => seededId(`account ${name}`)
export const staffIdOf = ({ userName }: { userName: string }): string => seededId(`staff ${userName}`)
export const personIdOf = ({ name }: { name: string }): string => seededId(`person ${name}`)
/** The newest answer has the highest id, and what people say themselves later must win. */
const earliestId = (name: string): string => `00000000-0000-7${seededId(name).slice(15)}`

const toPerson = (citizen: Citizen, vault: Vault, verifiedAt: Date) => ({
  id: personIdOf(citizen),
  name: vault.encrypt(citizen.name),
  idNumber: vault.encrypt(citizen.idNumber),
  idNumberHash: vault.fingerprint(citizen.idNumber),
  phone: vault.encrypt(citizen.mobile),
  sex: sexOf(citizen.idNumber),
  verifiedAt,
})

type Joined = { vault: Vault; since: Date; privacyVersion: string }

/** Without an account: somebody else acts for them. */
export async function insertPersons(orm: Orm, citizens: readonly Citizen[], { vault, since }: Joined): Promise<void> {
  const persons = citizens.map((citizen) => toPerson(citizen, vault, since))
  await orm.insert(person).values(persons).onConflictDoNothing()
}

/** People with a proved name and an account of their own; whoever stands there already stays. */
export async function insertProved(orm: Orm, citizens: readonly Citizen[], joined: Joined): Promise<void> {
  const { since, privacyVersion } = joined
  const consents = citizens.map((citizen) => ({
    id: earliestId(`consent ${citizen.name}`),
    accountId: accountIdOf(citizen),
    kind: 'privacy' as const,
    version: privacyVersion,
    agreed: true,
    channel: 'weapp' as const,
    at: since,
  }))
  await insertPersons(orm, citizens, joined)
  const accounts = citizens.map((citizen) => ({ id: accountIdOf(citizen), personId: personIdOf(citizen), createdAt: since }))
  await orm.insert(account).values(accounts).onConflictDoNothing()
  await orm.insert(consent).values(consents).onConflictDoNothing()
}

export async function insertUnproved(orm: Orm, residents: readonly Resident[], since: Date): Promise<void> {
  await orm
    .insert(account)
    .values(residents.map((resident) => ({ id: accountIdOf(resident), createdAt: since })))
    .onConflictDoNothing()
}

/** Both the list of the demo sign-in and the WeChat of the sandbox lead into the same account. */
export async function insertWaysIn(orm: Orm, residents: readonly Resident[]): Promise<void> {
  const ways = residents.flatMap(({ name, openid, about }) => [
    { kind: 'demo' as const, subject: name, accountId: accountIdOf({ name }), about },
    { kind: 'wechat' as const, subject: openid, accountId: accountIdOf({ name }), about: null },
  ])
  await orm.insert(wayIn).values(ways).onConflictDoNothing()
}

type Credentials = { passwordHash: string; totpSecret: Buffer }

export async function insertStaff(orm: Orm, member: StaffMember, credentials: Credentials): Promise<void> {
  const { userName, name, about, duties } = member
  const permissions = duties.flatMap(({ venueId, areaId, permissions }) =>
    permissions.map((permission) => ({ staffId: staffIdOf(member), venueId, areaId, permission })),
  )
  await orm
    .insert(staff)
    .values({ id: staffIdOf(member), userName, name, about, ...credentials })
    .onConflictDoNothing()
  await orm.insert(staffPermission).values(permissions).onConflictDoNothing()
}

export async function listStaffNames(orm: Orm): Promise<string[]> {
  const rows = await orm.select({ userName: staff.userName }).from(staff)
  return rows.map(({ userName }) => userName)
}

export async function readAnyPerson(orm: Orm): Promise<{ idNumber: Buffer; idNumberHash: string } | undefined> {
  const [row] = await orm.select({ idNumber: person.idNumber, idNumberHash: person.idNumberHash }).from(person).limit(1)
  return row
}
