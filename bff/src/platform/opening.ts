import type { Opening } from '../db/tables/venue.ts'
import { isPublicHoliday, isWorkday, toLocalDate, toMinutesOfDay, weekdayOf } from './calendar.ts'

const weekend = [0, 6]

/** A Saturday or Sunday that is worked (调休) has the hours of any workday. */
function isOrdinary({ weekdays, holidays }: Opening, on: string): boolean {
  const weekday = weekdayOf(on)
  return holidays ? weekdays.includes(weekday) : isWorkday(on) && (weekdays.includes(weekday) || weekend.includes(weekday))
}

/** The hours of what a venue does not serve on its Saturdays. */
export function openingFor({ saturday, ...opening }: Opening, served: { saturday: boolean }): Opening {
  return saturday && served.saturday ? { ...opening, saturday } : opening
}

/** When a venue holds sessions on this day; none = it rests. */
export function listPeriods(opening: Opening, on: string): Opening['periods'] {
  if (isOrdinary(opening, on)) return opening.periods
  const isFreeSaturday = weekdayOf(on) === 6 && !isPublicHoliday(on)
  return isFreeSaturday ? (opening.saturday ?? []) : []
}

export function isOpenAt(opening: Opening, instant: Date): boolean {
  const minute = toMinutesOfDay(instant)
  return listPeriods(opening, toLocalDate(instant)).some(({ fromMinute, toMinute }) => minute >= fromMinute && minute < toMinute)
}
