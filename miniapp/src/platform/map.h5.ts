import type { Place } from './place.ts'

/** A browser has no map of its own: the control is left out. */
export const canOpenLocation = false

export const openLocation = (_place: Place): void => undefined
