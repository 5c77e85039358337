import { toOn } from '@huifuwu/domain'
import type { Answered, Key } from './api.ts'
import { fieldNow, toFieldTime } from './clock.ts'
import { readStored, type StoredName, store } from './storage.ts'

/** `minutes`: how old it may be shown; `overnight`: longer than its day lasts. */
type Lasting = { minutes?: number; overnight?: boolean }
/** `rest`: what is this new is not written once more; its own name keeps when it was written. */
type Place = Lasting & { name: StoredName; rest?: { name: StoredName; minutes: number } }

/** As long as the server shows old places while its database is away. */
const freeTimes = { minutes: 15 }

/** How characters sound is the same tomorrow; what is new in it comes while the old is in use. */
const aMonth = { minutes: 30 * 24 * 60, overnight: true } as const

/** Some hundreds of KB in a large city: writing them stops the phone's only thread, and all that a few minutes change is a free time. */
const rest = { name: 'seen-matters-at', minutes: 10 } as const

/** The same for everybody, and worth seeing when it is old: what can be done, where, and when there is room. Of each the newest. */
const shelf: Partial<Record<Key, Place>> = {
  'GET /matters': { name: 'seen-matters', rest },
  'GET /pinyin': { name: 'seen-pinyin', ...aMonth },
  'GET /venues': { name: 'seen-venues' },
  'GET /matters/:matterId/venues': { name: 'seen-matter-venues' },
  'GET /venues/:venueId/days': { name: 'seen-days', ...freeTimes },
  'GET /venues/:venueId/sessions': { name: 'seen-sessions', ...freeTimes },
}

export const isKept = (key: Key): boolean => shelf[key] !== undefined

type Kept<T> = { answer: T; sent: string; at: number }

const isFresh = (at: number, { minutes = Number.POSITIVE_INFINITY, overnight = false }: Lasting): boolean =>
  Date.now() - at < minutes * 60_000 && (overnight || toOn(toFieldTime(at)) === toOn(fieldNow()))

/** What was answered last; on another day most of it says nothing any more. */
export function keptAnswer<K extends Key>(key: K, sent: unknown): Answered<K> | undefined {
  const place = shelf[key]
  const kept = place && readStored<Kept<Answered<K>>>(place.name)
  if (!kept || kept.sent !== JSON.stringify(sent)) return undefined
  return isFresh(kept.at, place) ? kept.answer : undefined
}

function isResting({ rest: resting }: Place): boolean {
  if (!resting) return false
  const at = readStored<number>(resting.name)
  return at !== undefined && isFresh(at, resting)
}

export function keepAnswer(key: Key, sent: unknown, answer: unknown): void {
  const place = shelf[key]
  if (!place || isResting(place)) return
  const at = Date.now()
  store(place.name, { answer, sent: JSON.stringify(sent), at })
  if (place.rest) store(place.rest.name, at)
}
