import type { Sql } from '../../platform/db.ts'

type WayIn = { kind: 'wechat' | 'demo'; subject: string }
export type DemoResidentRow = { accountId: string; personId: string | null; subject: string; about: string | null }
export type DemoStaffRow = { userName: string; name: string; about: string }

async function findWayIn(sql: Sql, { kind, subject }: WayIn): Promise<string | undefined> {
  const [found] = await sql<{ accountId: string }[]>`
    select account_id as "accountId" from way_in where kind = ${kind} and subject = ${subject}`
  return found?.accountId
}

/** Makes way and account in one statement; of two at once, the second makes neither. */
async function insertWayIn(sql: Sql, { kind, subject }: WayIn, account: { id: string; createdAt: Date }): Promise<void> {
  await sql`
    with made as (
      insert into way_in (kind, subject, account_id) values (${kind}, ${subject}, ${account.id}) on conflict do nothing returning account_id
    )
    insert into account (id, created_at) select account_id, ${account.createdAt} from made`
}

export async function findOrInsertAccount(sql: Sql, way: WayIn, account: { id: string; createdAt: Date }): Promise<string> {
  const known = await findWayIn(sql, way)
  if (known) return known
  await insertWayIn(sql, way, account)
  return (await findWayIn(sql, way)) ?? account.id
}

export async function listDemoResidents(sql: Sql): Promise<DemoResidentRow[]> {
  return await sql<DemoResidentRow[]>`
    select a.id as "accountId", a.person_id as "personId", w.subject, w.about
    from way_in w join account a on a.id = w.account_id
    where w.kind = 'demo' order by a.created_at, a.id`
}

export async function listDemoStaff(sql: Sql): Promise<DemoStaffRow[]> {
  return await sql<DemoStaffRow[]>`select user_name as "userName", name, about from staff where active order by user_name`
}

export async function hasDemoWayIn(sql: Sql, accountId: string): Promise<boolean> {
  const found = await sql`select from way_in where kind = 'demo' and account_id = ${accountId}`
  return found.count > 0
}
