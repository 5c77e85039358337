import type { Id, Me, RealName } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { privacyText } from './privacy-text.ts'
import { openIdNumber, openPerson } from './read-person.ts'
import { countAttemptsLeft } from './real-name/attempts.ts'
import { type ConsentRow, findAccount, findConsent, listPersons } from './store.ts'

const toConsent = ({ version, agreed, at }: ConsentRow) => ({
  version,
  agreed,
  at: at.toISOString(),
  current: version === privacyText.version,
})

async function readRealName(house: House, personId: string): Promise<RealName> {
  const [row] = await listPersons(house.db.sql, [personId])
  if (!row) throw new Error('No such person')
  return { ...openPerson(house, row), maskedIdNumber: openIdNumber(house, row) }
}

export async function showMe(house: House, accountId: Id<'account'>): Promise<Me> {
  const [account, consent, realNameAttemptsLeft] = await Promise.all([
    findAccount(house.db.sql, accountId),
    findConsent(house.db.sql, accountId),
    countAttemptsLeft(house, accountId),
  ])
  if (!account) throw new Problem('account-not-found')
  return {
    accountId,
    realName: account.personId === null ? null : await readRealName(house, account.personId),
    privacyConsent: consent ? toConsent(consent) : null,
    realNameAttemptsLeft,
  }
}
