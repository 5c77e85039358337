let offsetMs = 0

/** Field time: the phone's own clock is never asked for a fact of the field, only for how long ago the server spoke. */
export const fieldNow = (): Date => new Date(Date.now() + offsetMs)

/** Field time of a moment that the phone's own clock noted. */
export const toFieldTime = (machineMs: number): Date => new Date(machineMs + offsetMs)

/** Every reply says what time it is; anything unreadable is passed over. */
export function noteServerTime(now: string | undefined): void {
  const at = now === undefined ? Number.NaN : Date.parse(now)
  if (!Number.isNaN(at)) offsetMs = at - Date.now()
}
