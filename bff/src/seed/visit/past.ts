import type { House } from '../../platform/house.ts'

export type Past = { house: House; goTo: (instant: Date) => void }

/** The same house with a field clock that the seed moves, and with memories of its own, so that nobody else lives by that clock. */
export function visitPast(present: House): Past {
  let moment = present.clock.fieldNow()
  const clock = { ...present.clock, fieldNow: () => new Date(moment) }
  return {
    house: { ...present, db: { ...present.db }, clock },
    goTo: (instant) => {
      moment = instant
    },
  }
}

export const shift = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000)
export const earlier = (a: Date, b: Date): Date => new Date(Math.min(a.getTime(), b.getTime()))
export const later = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()))
