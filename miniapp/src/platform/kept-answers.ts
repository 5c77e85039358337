import { toOn } from '@huifuwu/domain'
import type { Answered, Key } from './api.ts'
import { fieldNow, toFieldTime } from './clock.ts'
import { readStored, type StoredName, store } from './storage.ts'

/** The same for everybody, and worth seeing when it is old: what can be done, where, and when there was room. Of each the newest. */
const shelf: Partial<Record<Key, StoredName>> = {
  'GET /matters': 'seen-matters',
  'GET /pinyin': 'seen-pinyin',
  'GET /venues': 'seen-venues',
  'GET /matters/:matterId/venues': 'seen-matter-venues',
}

export const isKept = (key: Key): boolean => shelf[key] !== undefined

type Kept<T> = { answer: T; sent: string; at: number }

/** What was answered last; on another day it says nothing any more. */
export function keptAnswer<K extends Key>(key: K, sent: unknown): Answered<K> | undefined {
  const name = shelf[key]
  const kept = name && readStored<Kept<Answered<K>>>(name)
  if (!kept || kept.sent !== JSON.stringify(sent)) return undefined
  return toOn(toFieldTime(kept.at)) === toOn(fieldNow()) ? kept.answer : undefined
}

export function keepAnswer(key: Key, sent: unknown, answer: unknown): void {
  const name = shelf[key]
  if (name) store(name, { answer, sent: JSON.stringify(sent), at: Date.now() })
}
