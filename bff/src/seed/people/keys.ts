import type { Orm } from '../../platform/db.ts'
import type { House } from '../../platform/house.ts'
import type { Vault } from '../../platform/vault.ts'
import { readAnyPerson } from './store.ts'

/** Whether these keys open who stands there; undefined where nobody does. One person answers for all: an installation's keys are made together. */
export async function opensPeople(orm: Orm, vault: Vault): Promise<boolean | undefined> {
  const sealed = await readAnyPerson(orm)
  if (sealed === undefined) return undefined
  try {
    return vault.fingerprint(vault.decrypt(sealed.idNumber)) === sealed.idNumberHash
  } catch {
    return false
  }
}

/** Stops a start that nobody could sign in to: every name, password and number is sealed with the keys of the first start. */
export async function demandOwnKeys({ db, vault }: House): Promise<void> {
  if ((await opensPeople(db.orm, vault)) !== false) return
  throw new Error(
    [
      'The people in this database were sealed with other keys than the ones of this start, so nobody in it could sign in.',
      'The keys lie in secrets.json of the data folder that filled the database; a reset, or another DATA_DIR, makes new ones.',
      'Name that folder with DATA_DIR, or put its secrets.json back, or start over: npm run reset, and npm run reset -- --database where DATABASE_URL names the database.',
    ].join('\n'),
  )
}
