import type { Demo } from '../start/demo.ts'

export type ResidentAccount = { accountId: string; name: string; toProve?: { idNumber: string; mobile: string } }
export type StaffAccount = { userName: string; name: string; password: string; totpSecret: string }

function find<Account>(accounts: object[], is: (account: Account) => boolean): Account {
  const found = (accounts as Account[]).find(is)
  if (!found) throw new Error('demo.json does not name this person')
  return found
}

export const residentOf = ({ accounts }: Demo, name: string): ResidentAccount =>
  find<ResidentAccount>(accounts.residents, (account) => account.name === name)

export const staffOf = ({ accounts }: Demo, userName: string): StaffAccount =>
  find<StaffAccount>(accounts.staff, (account) => account.userName === userName)

/** The first visitor of the demo list, with what has to be typed to prove the name. */
export function newcomerOf(demo: Demo): Required<ResidentAccount> {
  const { toProve, ...account } = residentOf(demo, '周启航')
  if (!toProve) throw new Error('demo.json does not say what the newcomer has to type')
  return { ...account, toProve }
}

/** As an input method in Chinese width hands it over, with a small x at the end. */
export const toFullWidth = (text: string): string =>
  text.replace('X', 'x').replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
