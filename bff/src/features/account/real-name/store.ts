import type { TransactionSql } from 'postgres'
import type { Sql } from '../../../platform/db.ts'

type Outcome = 'match' | 'mismatch' | 'unknown' | 'bound-elsewhere'
type Attempt = { id: string; accountId: string; at: Date; since: Date; most: number }
export type NewPerson = {
  id: string
  name: Buffer
  idNumber: Buffer
  idNumberHash: string
  phone: Buffer
  sex: 'female' | 'male'
  verifiedAt: Date
}
export type Bound = { outcome: 'bound' | 'bound-elsewhere' | 'other-person' }

export async function countAttempts(sql: Sql, accountId: string, since: Date): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from real_name_attempt where account_id = ${accountId} and at >= ${since}`
  return row?.count ?? 0
}

/** False = all of the day's attempts are spent. The account's lock makes two at once count one after the other. */
export async function reserveAttempt(sql: Sql, { id, accountId, at, since, most }: Attempt): Promise<boolean> {
  return await sql.begin(async (tx) => {
    await tx`select from account where id = ${accountId} for update`
    const reserved = await tx`
      insert into real_name_attempt (id, account_id, outcome, at)
      select ${id}, ${accountId}, 'unknown', ${at}
      where (select count(*) from real_name_attempt where account_id = ${accountId} and at >= ${since}) < ${most}`
    return reserved.count > 0
  })
}

export async function settleAttempt(sql: Sql, id: string, outcome: Outcome): Promise<void> {
  await sql`update real_name_attempt set outcome = ${outcome} where id = ${id}`
}

export async function giveAttemptBack(sql: Sql, id: string): Promise<void> {
  await sql`delete from real_name_attempt where id = ${id}`
}

/** The hash of the number of the person whose account it is. */
export async function findIdNumberHash(sql: Sql | TransactionSql, accountId: string): Promise<string | undefined> {
  const [row] = await sql<{ hash: string }[]>`
    select p.id_number_hash as hash from account a join person p on p.id = a.person_id where a.id = ${accountId}`
  return row?.hash
}

async function insertOrLockPerson(tx: TransactionSql, person: NewPerson): Promise<string> {
  const { id, name, idNumber, idNumberHash, phone, sex, verifiedAt } = person
  await tx`
    insert into person (id, name, id_number, id_number_hash, phone, sex, verified_at)
    values (${id}, ${name}, ${idNumber}, ${idNumberHash}, ${phone}, ${sex}, ${verifiedAt})
    on conflict (id_number_hash) do nothing`
  const [row] = await tx<{ id: string }[]>`select id from person where id_number_hash = ${idNumberHash} for update`
  return row?.id ?? id
}

/** Locks the account, then the person: of two accounts that prove to be one person, the second finds the first one's binding. */
export async function bindPerson(sql: Sql, accountId: string, person: NewPerson): Promise<Bound> {
  return await sql.begin(async (tx): Promise<Bound> => {
    await tx`select from account where id = ${accountId} for update`
    // A statement of its own: what the lock waited for is not in the snapshot of the one that waited.
    const held = await findIdNumberHash(tx, accountId)
    if (held !== undefined) return { outcome: held === person.idNumberHash ? 'bound' : 'other-person' }
    const personId = await insertOrLockPerson(tx, person)
    const holders = await tx`select from account where person_id = ${personId}`
    if (holders.count > 0) return { outcome: 'bound-elsewhere' }
    await tx`update account set person_id = ${personId} where id = ${accountId} and person_id is null`
    const { name, phone, verifiedAt } = person
    await tx`update person set name = ${name}, phone = ${phone}, verified_at = ${verifiedAt} where id = ${personId}`
    return { outcome: 'bound' }
  })
}
