import { toOn } from '@huifuwu/domain'
import type { Answered, Key } from './api.ts'
import { fieldNow, toFieldTime } from './clock.ts'
import { readStored, type StoredName, store } from './storage.ts'

/** `minutes`: how old it may be shown; else as long as its day lasts. */
type Place = { name: StoredName; minutes?: number }

/** As long as the server shows old places while its database is away. */
const freeTimes = { minutes: 15 }

/** The same for everybody, and worth seeing when it is old: what can be done, where, and when there is room. Of each the newest. */
const shelf: Partial<Record<Key, Place>> = {
  'GET /matters': { name: 'seen-matters' },
  'GET /pinyin': { name: 'seen-pinyin' },
  'GET /venues': { name: 'seen-venues' },
  'GET /matters/:matterId/venues': { name: 'seen-matter-venues' },
  'GET /venues/:venueId/days': { name: 'seen-days', ...freeTimes },
  'GET /venues/:venueId/sessions': { name: 'seen-sessions', ...freeTimes },
}

export const isKept = (key: Key): boolean => shelf[key] !== undefined

type Kept<T> = { answer: T; sent: string; at: number }

const isFresh = (at: number, { minutes = Number.POSITIVE_INFINITY }: Place): boolean =>
  Date.now() - at < minutes * 60_000 && toOn(toFieldTime(at)) === toOn(fieldNow())

/** What was answered last; on another day it says nothing any more. */
export function keptAnswer<K extends Key>(key: K, sent: unknown): Answered<K> | undefined {
  const place = shelf[key]
  const kept = place && readStored<Kept<Answered<K>>>(place.name)
  if (!kept || kept.sent !== JSON.stringify(sent)) return undefined
  return isFresh(kept.at, place) ? kept.answer : undefined
}

export function keepAnswer(key: Key, sent: unknown, answer: unknown): void {
  const place = shelf[key]
  if (place) store(place.name, { answer, sent: JSON.stringify(sent), at: Date.now() })
}
