import { randomUUID } from 'node:crypto'
import type { createApp } from '@huifuwu/bff/app'
import { addResidents } from '../../bff/test/people.ts'

export type House = Awaited<ReturnType<typeof createApp>>['house']
export type Resident = { accountId: string; personId: string }
export type People = { residents: Resident[]; staffIds: string[]; tokens: string[]; staffTokens: string[]; signedInAt: number }

const atOnce = 2000

async function addStaff({ db: { sql } }: House, staffIds: string[], venueId: string): Promise<void> {
  await sql`
    insert into staff (id, user_name, name, about, password_hash, totp_secret)
    select id, id::text, '陈志强', '导办台', '', decode('00', 'hex') from unnest(${staffIds}::uuid[]) as s (id)`
  await sql`
    insert into staff_permission (staff_id, venue_id, area_id, permission)
    select id, ${venueId}, 'household', 'check-in' from unnest(${staffIds}::uuid[]) as s (id)`
}

/** Real-named residents who agreed, and desks of one hall. */
export async function addPeople(
  house: House,
  { count, desks, venueId }: { count: number; desks: number; venueId: string },
): Promise<People> {
  const residents = Array.from({ length: count }, () => ({ accountId: randomUUID(), personId: randomUUID() }))
  const crowd = { sql: house.db.sql, vault: house.vault, at: house.clock.machineNow() }
  for (let at = 0; at < count; at += atOnce) await addResidents(crowd, residents.slice(at, at + atOnce))
  const staffIds = Array.from({ length: desks }, () => randomUUID())
  await addStaff(house, staffIds, venueId)
  return { residents, staffIds, tokens: [], staffTokens: [], signedInAt: Number.NEGATIVE_INFINITY }
}

const freshMs = 8 * 60_000

/** Tokens live a quarter of an hour, so they are made anew in time. */
export function signIn({ tokens }: House, people: People): void {
  if (performance.now() - people.signedInAt < freshMs) return
  people.signedInAt = performance.now()
  const issue = (audience: 'resident' | 'staff', subjectId: string) =>
    tokens.issue(audience, { subjectId, familyId: randomUUID() }).accessToken
  people.tokens = people.residents.map(({ accountId }) => issue('resident', accountId))
  people.staffTokens = people.staffIds.map((staffId) => issue('staff', staffId))
}
