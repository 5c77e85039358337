import type { Sql } from '../../../platform/db.ts'

export type Lock = { since: Date; until: Date }
export type Try = { staffId: string; passwordHash: string; totpSecret: Buffer; since: Date; until: Date | null }
type Whose = { userName: string } | { staffId: string }

export const triesAllowed = 5
export const lockMs = 15 * 60_000

const whose = (sql: Sql, who: Whose) => ('userName' in who ? sql`user_name = ${who.userName}` : sql`id = ${who.staffId}`)

/**
 * Counts a try before it is judged, so that many at once get no more than five.
 * `until` is set when this was the last one. Undefined = nobody by this name, or locked.
 */
export async function reserveTry(sql: Sql, who: Whose, now: Date): Promise<Try | undefined> {
  const opened = new Date(now.getTime() - lockMs)
  const [reserved] = await sql<Try[]>`
    with counted as (
      select id, case when first_failed_at > ${opened} then failed_tries + 1 else 1 end as tries
      from staff
      where ${whose(sql, who)} and active and (locked_until is null or locked_until <= ${now})
      for update
    )
    update staff set
      failed_tries = counted.tries,
      first_failed_at = case when counted.tries = 1 then ${now} else first_failed_at end,
      locked_until = case when counted.tries >= ${triesAllowed} then ${new Date(now.getTime() + lockMs)}::timestamptz end
    from counted where staff.id = counted.id
    returning staff.id as "staffId", password_hash as "passwordHash", totp_secret as "totpSecret", first_failed_at as since, locked_until as until`
  return reserved
}

export async function findLock(sql: Sql, who: Whose, now: Date): Promise<Lock | undefined> {
  const [lock] = await sql<Lock[]>`
    select first_failed_at as since, locked_until as until from staff where ${whose(sql, who)} and active and locked_until > ${now}`
  return lock
}

/** The password was right: this try was none. Those of the second factor stay counted until both are passed. */
export async function giveTryBack(sql: Sql, staffId: string): Promise<void> {
  await sql`
    update staff set
      failed_tries = greatest(failed_tries - 1, 0),
      first_failed_at = case when failed_tries > 1 then first_failed_at end,
      locked_until = case when failed_tries > ${triesAllowed} then locked_until end
    where id = ${staffId}`
}

/** False = the step was used before, by whomever. */
export async function useTotpStep(sql: Sql, staffId: string, step: number): Promise<boolean> {
  const used = await sql`
    update staff set totp_step = ${step}, failed_tries = 0, first_failed_at = null, locked_until = null
    where id = ${staffId} and active and totp_step < ${step}`
  return used.count > 0
}
