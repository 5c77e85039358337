import type { Sql } from '../../platform/db.ts'

export type ConsentRow = { version: string; agreed: boolean; at: Date }
export type PersonRow = { id: string; name: Buffer; idNumber: Buffer; phone: Buffer; sex: 'female' | 'male' }
type AccountRow = { id: string; personId: string | null }

export async function findAccount(sql: Sql, accountId: string): Promise<AccountRow | undefined> {
  const [found] = await sql<AccountRow[]>`select id, person_id as "personId" from account where id = ${accountId}`
  return found
}

/** The newest answer counts; ids rise with machine time, which nobody moves. */
export async function findConsent(sql: Sql, accountId: string): Promise<ConsentRow | undefined> {
  const [found] = await sql<ConsentRow[]>`
    select version, agreed, at from consent where account_id = ${accountId} and kind = 'privacy' order by id desc limit 1`
  return found
}

type NewConsent = { id: string; accountId: string; version: string; agreed: boolean; channel: 'weapp' | 'h5'; at: Date }

export async function insertConsent(sql: Sql, { id, accountId, version, agreed, channel, at }: NewConsent): Promise<void> {
  await sql`
    insert into consent (id, account_id, kind, version, agreed, channel, at)
    values (${id}, ${accountId}, 'privacy', ${version}, ${agreed}, ${channel}, ${at})`
}

type BookerRow = { personId: string | null; version: string | null; agreed: boolean | null }

/** What booking asks of an account, in one look. */
export async function findBooker(sql: Sql, accountId: string): Promise<BookerRow | undefined> {
  const [found] = await sql<BookerRow[]>`
    select a.person_id as "personId", c.version, c.agreed
    from account a
    left join lateral (
      select version, agreed from consent where account_id = a.id and kind = 'privacy' order by id desc limit 1
    ) c on true
    where a.id = ${accountId}`
  return found
}

/** Who refused or withdrew since an id was made: ids begin with the time of making, so the primary key finds them. */
export async function listRefusedSince(sql: Sql, id: string): Promise<string[]> {
  const rows = await sql<{ accountId: string }[]>`select account_id as "accountId" from consent where id > ${id} and not agreed`
  return rows.map(({ accountId }) => accountId)
}

export async function listPersons(sql: Sql, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  return await sql<PersonRow[]>`
    select id, name, id_number as "idNumber", phone, sex from person where id = any(${ids as string[]}::uuid[])`
}
