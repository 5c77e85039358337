import type { Sql } from './db.ts'
import type { DeviceAudience, RefreshClaim } from './refresh-token.ts'

export type Family = { id: string; audience: DeviceAudience; subjectId: string; expiresAt: Date }
type Rotated = { subjectId: string; expiresAt: Date }

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]
/** Since the last use, and since signing in. */
const lives = { resident: { idleMs: 30 * day, wholeMs: undefined }, staff: { idleMs: 30 * minute, wholeMs: 12 * hour } }
const graceMs = minute

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)

export const firstExpiry = (audience: DeviceAudience, now: Date): Date => after(now, lives[audience].idleMs)

/** `generation` is the newest token that has been used: 0 = not even the first. */
export async function insertFamily(sql: Sql, { id, audience, subjectId, expiresAt }: Family, now: Date): Promise<void> {
  await sql`
    insert into sign_in_family (id, audience, subject_id, generation, created_at, used_at, expires_at)
    values (${id}, ${audience}, ${subjectId}, 0, ${now}, ${now}, ${expiresAt})`
}

const expiry = (sql: Sql, audience: DeviceAudience, now: Date) => {
  const { idleMs, wholeMs } = lives[audience]
  const idle = after(now, idleMs)
  return wholeMs === undefined
    ? sql`${idle}::timestamptz`
    : sql`least(${idle}::timestamptz, created_at + ${wholeMs / hour} * interval '1 hour')`
}

/** One statement decides: the next token, the one just used, or the one before within its grace. Undefined = refused. */
export async function markUsed(sql: Sql, { audience, familyId, generation }: RefreshClaim, now: Date): Promise<Rotated | undefined> {
  const [used] = await sql<Rotated[]>`
    update sign_in_family set
      generation = greatest(generation, ${generation}),
      first_used_at = case when ${generation} > generation then ${now} else first_used_at end,
      used_at = ${now},
      expires_at = ${expiry(sql, audience, now)}
    where id = ${familyId} and audience = ${audience} and revoked_at is null and expires_at > ${now}
      and (${generation} in (generation, generation + 1)
        or (${generation} = generation - 1 and first_used_at >= ${after(now, -graceMs)}))
      and (audience = 'resident' or exists (select from staff where staff.id = subject_id and staff.active))
    returning subject_id as "subjectId", expires_at as "expiresAt"`
  return used
}

/** A token older than the grace allows is a stolen one, or stands beside a stolen one: nobody goes on with this family. */
export async function revokeStolen(sql: Sql, { audience, familyId, generation }: RefreshClaim, now: Date): Promise<boolean> {
  const revoked = await sql`
    update sign_in_family set revoked_at = ${now}
    where id = ${familyId} and audience = ${audience} and revoked_at is null
      and (generation - 1 > ${generation} or (generation - 1 = ${generation} and first_used_at < ${after(now, -graceMs)}))`
  return revoked.count > 0
}

export async function markRevoked(sql: Sql, familyId: string, now: Date): Promise<void> {
  await sql`update sign_in_family set revoked_at = ${now} where id = ${familyId} and revoked_at is null`
}

/** Staff at work without a refresh are not idle. */
export async function markBusy(sql: Sql, familyId: string, now: Date): Promise<void> {
  await sql`
    update sign_in_family set used_at = ${now}, expires_at = ${expiry(sql, 'staff', now)}
    where id = ${familyId} and audience = 'staff' and revoked_at is null and expires_at > ${now}`
}

/** Families that nobody can use any more, a week after their end. */
export async function deleteEnded(sql: Sql, now: Date): Promise<number> {
  const before = after(now, -7 * day)
  const deleted = await sql`delete from sign_in_family where expires_at < ${before} or revoked_at < ${before}`
  return deleted.count
}
