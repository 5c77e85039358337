import type { Opening } from '../db/tables/venue.ts'
import { isWorkday, weekdayOf } from './calendar.ts'

/** When a venue holds sessions on this day; none = it rests. */
export function listPeriods({ weekdays, holidays, periods }: Opening, on: string): Opening['periods'] {
  return weekdays.includes(weekdayOf(on)) && (holidays || isWorkday(on)) ? periods : []
}
