import type { Change } from '../../platform/changes.ts'
import type { Clock } from '../../platform/clock.ts'
import { isOutOfReach } from '../../platform/reach.ts'
import { longestMs } from './longest.ts'
import { fillShelf, type Shelf, takeChange } from './shelf.ts'
import type { SessionRow, VenueDay } from './store.ts'

type Read = SessionRow & VenueDay
type Source = { clock: Clock; read: (days: VenueDay[]) => Promise<readonly Read[]> }

const oldestMs = 1000
/** The day first, so that days gone by are those below. */
const toKey = ({ venueId, on }: VenueDay): string => `${on} ${venueId}`

function groupByDay(rows: readonly Read[]): Map<string, Read[]> {
  const groups = new Map<string, Read[]>()
  for (const row of rows) groups.get(toKey(row))?.push(row) ?? groups.set(toKey(row), [row])
  return groups
}

/**
 * The sessions of venue-days in memory: each booking is taken over as it is heard, and all is read again after a second.
 * Only days that are asked for are kept, and days gone by are dropped, so it grows with the horizon and not with the askers.
 */
export function createAvailability({ clock, read }: Source) {
  const shelves = new Map<string, Shelf>()
  const loading = new Map<string, Promise<void>>()
  let stamp = 0
  /** Of what is given while the database is away; undefined = all is fresh. */
  let oldestGivenMs: number | undefined
  const nowMs = (): number => clock.machineNow().getTime()

  const isFresh = (day: VenueDay): boolean => {
    const shelf = shelves.get(toKey(day))
    return shelf !== undefined && shelf.readMs > shelf.changedMs && nowMs() - shelf.readMs < oldestMs
  }

  async function load(days: VenueDay[]): Promise<void> {
    const readMs = nowMs()
    const rows = groupByDay(await read(days))
    oldestGivenMs = undefined
    stamp += 1
    for (const key of days.map(toKey)) {
      const known = shelves.get(key)
      // An answer that set out before another one must not replace it.
      if (!known || known.readMs <= readMs) shelves.set(key, fillShelf(rows.get(key) ?? [], readMs, known))
    }
  }

  function start(days: VenueDay[]): void {
    const keys = days.map(toKey)
    const reading = load(days).finally(() => {
      for (const key of keys) if (loading.get(key) === reading) loading.delete(key)
    })
    for (const key of keys) loading.set(key, reading)
  }

  /** Old shelves serve on where all that is asked for has been read once. */
  function giveOld(days: VenueDay[], error: unknown): void {
    const readMs = days.map((day) => shelves.get(toKey(day))?.readMs ?? Number.NEGATIVE_INFINITY)
    const oldest = Math.min(...readMs)
    if (!isOutOfReach(error) || nowMs() - oldest >= longestMs) throw error
    oldestGivenMs = Math.min(oldest, oldestGivenMs ?? oldest)
  }

  function mark(venueId = ''): void {
    loading.clear()
    for (const [key, shelf] of shelves) if (key.endsWith(` ${venueId}`) || venueId === '') shelf.changedMs = nowMs()
  }

  return {
    /** Released sessions of one offering, day by day in the order asked. */
    read: async (offeringId: string, days: VenueDay[]): Promise<SessionRow[][]> => {
      const stale = days.filter((day) => !isFresh(day))
      const absent = stale.filter((day) => !loading.has(toKey(day)))
      if (absent.length > 0) start(absent)
      await Promise.all(stale.map((day) => loading.get(toKey(day)))).catch((error) => giveOld(stale, error))
      return days.map((day) => shelves.get(toKey(day))?.byOffering.get(offeringId) ?? [])
    },
    /** What cannot be placed, such as a session just released or closed, makes its venue be read again. */
    hear: (change: Change | undefined): void => {
      stamp += 1
      const isKnown = change && !change.isAltered && [...shelves.values()].some((shelf) => takeChange(shelf, change))
      if (!isKnown) mark(change?.venueId)
    },
    forgetBefore: (on: string): void => {
      for (const key of shelves.keys()) if (key < on) shelves.delete(key)
    },
    oldestGivenMs: (): number | undefined => oldestGivenMs,
    /** Rises with whatever is learnt: what was made of the shelves at the same stamp is still right. */
    stamp: (): number => stamp,
    isFresh,
    size: (): number => shelves.size,
  }
}
