import { readStored, store } from './storage.ts'

const worthKeepingMs = 2000
let offsetMs: number | undefined

/** Kept across a restart, so that a phone without a network still knows what time it is in the field. */
const offset = (): number => {
  offsetMs ??= readStored<number>('field-offset') ?? 0
  return offsetMs
}

/** Field time: the phone's own clock is never asked for a fact of the field, only for how long ago the server spoke. */
export const fieldNow = (): Date => toFieldTime(Date.now())

/** Field time of a moment that the phone's own clock noted. */
export const toFieldTime = (machineMs: number): Date => new Date(machineMs + offset())

/** Every reply says what time it is; anything unreadable is passed over. */
export function noteServerTime(now: string | undefined): void {
  const at = now === undefined ? Number.NaN : Date.parse(now)
  if (Number.isNaN(at)) return
  offsetMs = at - Date.now()
  if (Math.abs(offsetMs - (readStored<number>('field-offset') ?? 0)) > worthKeepingMs) store('field-offset', offsetMs)
}
