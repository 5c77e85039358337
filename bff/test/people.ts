import { randomUUID } from 'node:crypto'
import { privacyText } from '../src/features/account/index.ts'
import type { Sql } from '../src/platform/db.ts'
import type { House } from '../src/platform/house.ts'
import { newId } from '../src/platform/id.ts'

type Lending = Pick<House, 'db' | 'vault' | 'clock'>
type ResidentOptions = { name?: string; proved?: boolean; agreed?: boolean }

/** Somebody who may book unless said otherwise; the answer is the id of the account. */
export async function addResident({ db: { sql }, vault, clock }: Lending, options: ResidentOptions = {}): Promise<string> {
  const { name = '林晓禾', proved = true, agreed = true } = options
  const [accountId, personId] = [randomUUID(), randomUUID()]
  const now = clock.fieldNow()
  await sql`
    insert into person (id, name, id_number, id_number_hash, phone, sex, verified_at)
    values (${personId}, ${vault.encrypt(name)}, ${vault.encrypt('441302199001010012')}, ${personId}, ${vault.encrypt('13812345620')}, 'female', ${now})`
  await sql`insert into account (id, person_id, created_at) values (${accountId}, ${proved ? personId : null}, ${now})`
  await sql`
    insert into consent (id, account_id, kind, version, agreed, channel, at)
    values (${newId()}, ${accountId}, 'privacy', ${privacyText.version}, ${agreed}, 'weapp', ${now})`
  return accountId
}

type Crowd = { sql: Sql; vault: House['vault']; at: Date }
type Resident = { accountId: string; personId: string }

/** Real-named people who agreed and may book, however many, in three statements. */
export async function addResidents({ sql, vault, at }: Crowd, residents: readonly Resident[]): Promise<void> {
  const ids = residents.map(({ personId }) => personId)
  const accounts = residents.map(({ accountId }) => accountId)
  const seal = (text: string) => ids.map(() => vault.encrypt(text).toString('hex'))
  await sql`
    insert into person (id, name, id_number, id_number_hash, phone, sex, verified_at)
    select id, decode(name, 'hex'), decode(id_number, 'hex'), id::text, decode(phone, 'hex'), 'female', ${at}
    from unnest(${ids}::uuid[], ${seal('林晓禾')}::text[], ${seal('441302199001010012')}::text[], ${seal('13812345620')}::text[])
      as p (id, name, id_number, phone)`
  await sql`insert into account (id, person_id, created_at) select *, ${at}::timestamptz from unnest(${accounts}::uuid[], ${ids}::uuid[])`
  await sql`
    insert into consent (id, account_id, kind, version, agreed, channel, at)
    select id, account_id, 'privacy', ${privacyText.version}, true, 'weapp', ${at}
    from unnest(${accounts.map(() => newId())}::uuid[], ${accounts}::uuid[]) as c (id, account_id)`
}

type Duty = { venueId: string; areaId: string; permission: 'check-in' | 'serve' }

/** Somebody at a desk; the answer is the id of the member of staff. */
export async function addStaff({ db: { sql }, vault }: Lending, duties: Duty[]): Promise<string> {
  const staffId = randomUUID()
  await sql`
    insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${staffId}, ${staffId}, '陈志强', '导办台', '', ${vault.encrypt('secret')})`
  for (const { venueId, areaId, permission } of duties) {
    await sql`insert into staff_permission (staff_id, venue_id, area_id, permission) values (${staffId}, ${venueId}, ${areaId}, ${permission})`
  }
  return staffId
}
