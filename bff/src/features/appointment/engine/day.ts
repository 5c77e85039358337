import { addDays, toInstant, toLocalDate } from '../../../platform/calendar.ts'

export type DaySpan = { dayFrom: Date; dayUntil: Date }

/** The calendar day around an instant. Reckoning with zones costs as much as a small batch, so the last one is kept. */
export function createDayLook(): (now: Date) => DaySpan {
  let last: DaySpan | undefined
  return (now) => {
    if (last && now >= last.dayFrom && now < last.dayUntil) return last
    const today = toLocalDate(now)
    last = { dayFrom: toInstant(today, 0), dayUntil: toInstant(addDays(today, 1), 0) }
    return last
  }
}
