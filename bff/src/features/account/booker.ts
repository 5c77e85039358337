import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { Problem } from '../../problem.ts'
import { privacyText } from './privacy-text.ts'
import { findBooker } from './store.ts'

type Booker = { personId: string }
type Lending = Pick<House, 'db'>
type Bookers = { memory: ReturnType<typeof createMemory<Booker>>; refusals: number; lookedAt: number }

const most = 100_000
/** What is remembered may be trusted only while refusals written by other processes are known up to a second ago. */
const trustedMs = 1000
const everybody = new WeakMap<Lending['db'], Bookers>()

function bookersOf({ db }: Lending): Bookers {
  const known = everybody.get(db) ?? { memory: createMemory<Booker>(most), refusals: 0, lookedAt: Number.NEGATIVE_INFINITY }
  everybody.set(db, known)
  return known
}

async function load({ db }: Lending, accountId: string): Promise<Booker> {
  const found = await findBooker(db.sql, accountId)
  if (!found) throw new Problem('account-not-found')
  const { personId, agreed, version } = found
  if (!agreed || version !== privacyText.version) throw new Problem('consent-needed', { facts: { version: privacyText.version } })
  if (personId === null) throw new Problem('real-name-needed')
  return { personId }
}

/** Whom an account books for; a problem where it may not book. A binding is for good, so only a refusal of the privacy text ends it. */
export async function getBooker(house: Lending, accountId: string): Promise<Booker> {
  const bookers = bookersOf(house)
  const known = performance.now() - bookers.lookedAt < trustedMs ? bookers.memory.get(accountId) : undefined
  if (known) return known
  const { refusals } = bookers
  const booker = await load(house, accountId)
  // A refusal that came in between may not have been read yet.
  if (bookers.refusals === refusals) bookers.memory.set(accountId, booker)
  return booker
}

/** In this process at once. */
export function forgetBooker(house: Lending, accountId: string): void {
  const bookers = bookersOf(house)
  bookers.refusals += 1
  bookers.memory.delete(accountId)
}

/** Refusals of all processes, as known when the look began. */
export function forgetBookers(house: Lending, accountIds: readonly string[], lookedAt: number): void {
  const bookers = bookersOf(house)
  for (const id of accountIds) bookers.memory.delete(id)
  bookers.lookedAt = lookedAt
}
