import { openDatabase } from '../../bff/src/platform/db.ts'
import { createVault } from '../../bff/src/platform/vault.ts'
import { wipe } from '../../bff/src/platform/wipe.ts'
import { opensPeople } from '../../bff/src/seed/people/keys.ts'
import type { Secrets } from '../start/secrets.ts'

/** `ours`: whether the keys of the data folder open the people there; undefined where nobody can be asked. */
type Standing = { filled: boolean; ours: boolean | undefined; busy: boolean }

export const explicitWord = '--database'

/** Why the database is left alone. It holds people, and its address may be a slip. */
export function refuseWipe({ filled, ours, busy }: Standing, asked: boolean): string | undefined {
  if (busy) return 'A server of ours is connected to the database that DATABASE_URL names. Stop it first, then reset.'
  if (!filled || asked || ours === true) return undefined
  const why = ours === false ? 'was filled from another data folder' : 'cannot be told to be the one that this data folder filled'
  return `The database that DATABASE_URL names ${why}, so nothing was removed. If all of our tables in it may go: npm run reset -- ${explicitWord}`
}

async function look(url: string, secrets: Partial<Secrets> | undefined): Promise<Standing> {
  const db = openDatabase({ url, pool: 1 })
  try {
    const [row] = await db.sql<{ filled: boolean; people: boolean; busy: boolean }[]>`
      select to_regclass('drizzle.__drizzle_migrations') is not null and to_regclass('public.sign_in_family') is not null as filled,
        to_regclass('public.person') is not null as people,
        exists (select from pg_stat_activity where datname = current_database() and application_name in ('huifuwu-jobs', 'huifuwu', 'huifuwu-sql')
          and pid <> pg_backend_pid()) as busy`
    const { PERSON_KEYS: person, PERSON_HMAC_KEY: personHmac } = secrets ?? {}
    const known = row?.people === true && person !== undefined && personHmac !== undefined
    const ours = known ? await opensPeople(db.orm, createVault({ person, personHmac })) : undefined
    return { filled: row?.filled === true, busy: row?.busy === true, ours }
  } finally {
    await db.close()
  }
}

type Asked = { url: string; secrets: Partial<Secrets> | undefined; asked: boolean }

/** Empties a database of one's own of all that is ours; answers how many tables went. */
export async function resetDatabase({ url, secrets, asked }: Asked): Promise<number> {
  const standing = await look(url, secrets)
  const refusal = refuseWipe(standing, asked)
  if (refusal !== undefined) throw new Error(refusal)
  return standing.filled ? (await wipe(url)).tables : 0
}
