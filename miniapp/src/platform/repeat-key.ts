import type { Answered, Key, Sent } from './api.ts'
import { call } from './api.ts'
import { isProblem } from './problem.ts'
import { readStored, store } from './storage.ts'

/** Writes that carry an idempotency key. */
export type RepeatableKey = { [K in Key]: Sent<K> extends { headers: { 'idempotency-key': string } } ? K : never }[Key]
export type Wish<K extends RepeatableKey> = Omit<Sent<K>, 'headers'>
type Kept = { id: string; key: RepeatableKey; wish: unknown; attempt: number }

const most = 20
/** The server counts no further; whoever asked so often goes on being a repeat. */
const mostAttempts = 100
const read = (): Kept[] => readStored<Kept[]>('repeat-keys') ?? []

/** A UUID without the phone's cryptography: a key has to be unique, not secret. */
export function newRepeatKey(): string {
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))
}

const isSame = (kept: Kept, key: string, wish: unknown): boolean => kept.key === key && JSON.stringify(kept.wish) === JSON.stringify(wish)

/** Written before the first try, so that a phone that dies in between asks again under the same key. */
function noteAttempt<K extends RepeatableKey>(key: K, wish: Wish<K>): Kept {
  const known = read()
  const before = known.find((kept) => isSame(kept, key, wish))
  const next: Kept = before
    ? { ...before, attempt: Math.min(before.attempt + 1, mostAttempts) }
    : { id: newRepeatKey(), key, wish, attempt: 1 }
  store('repeat-keys', [...known.filter((kept) => kept.id !== next.id), next].slice(-most))
  return next
}

const forget = (id: string): void =>
  store(
    'repeat-keys',
    read().filter((kept) => kept.id !== id),
  )

/** Refused for good: the same wish later is a new wish. Anything else may have been done without our knowing. */
const isAnswer = (error: unknown): boolean =>
  isProblem(error) && error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 429

/** The same wish asked again, even after a restart, goes out under the key of the first time until it is answered. */
export async function callOnce<K extends RepeatableKey>(key: K, wish: Wish<K>): Promise<Answered<K>> {
  const { id, attempt } = noteAttempt(key, wish)
  const ask = call as unknown as (key: K, sent: unknown) => Promise<Answered<K>>
  try {
    const answer = await ask(key, { ...wish, headers: { 'idempotency-key': id, attempt } })
    forget(id)
    return answer
  } catch (error) {
    if (isAnswer(error)) forget(id)
    throw error
  }
}

/** Wishes of this kind that nobody has answered yet, the oldest first. */
export const unanswered = <K extends RepeatableKey>(key: K): Wish<K>[] =>
  read()
    .filter((kept) => kept.key === key)
    .map((kept) => kept.wish as Wish<K>)
