import { randomUUID } from 'node:crypto'
import type { createApp } from '@huifuwu/bff/app'
import { privacyText } from '../../bff/src/features/account/index.ts'
import { newId } from '../../bff/src/platform/id.ts'

export type House = Awaited<ReturnType<typeof createApp>>['house']
export type Resident = { accountId: string; personId: string }
export type People = { residents: Resident[]; staffIds: string[]; tokens: string[]; staffTokens: string[]; signedInAt: number }

const atOnce = 2000

async function addResidents({ db: { sql }, vault, clock }: House, residents: Resident[]): Promise<void> {
  const now = clock.machineNow()
  const ids = residents.map(({ personId }) => personId)
  const accounts = residents.map(({ accountId }) => accountId)
  const seal = (texts: string[]) => texts.map((text) => vault.encrypt(text).toString('hex'))
  await sql`
    insert into person (id, name, id_number, id_number_hash, phone, sex, verified_at)
    select id, decode(name, 'hex'), decode(name, 'hex'), id::text, decode(phone, 'hex'), 'female', ${now}
    from unnest(${ids}::uuid[], ${seal(ids.map(() => '林晓禾'))}::text[], ${seal(ids.map(() => '13812345620'))}::text[]) as p (id, name, phone)`
  await sql`
    insert into account (id, person_id, created_at)
    select *, ${now}::timestamptz from unnest(${accounts}::uuid[], ${ids}::uuid[])`
  await sql`
    insert into consent (id, account_id, kind, version, agreed, channel, at)
    select id, account_id, 'privacy', ${privacyText.version}, true, 'weapp', ${now}
    from unnest(${accounts.map(() => newId())}::uuid[], ${accounts}::uuid[]) as c (id, account_id)`
}

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
  for (let at = 0; at < count; at += atOnce) await addResidents(house, residents.slice(at, at + atOnce))
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
