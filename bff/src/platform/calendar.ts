import chineseDays from 'chinese-days'
import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
dayjs.extend(timezone)

const zone = 'Asia/Shanghai'
const day = 'YYYY-MM-DD'

/** The calendar date in the city at this instant. */
export const toLocalDate = (instant: Date): string => dayjs(instant).tz(zone).format(day)

/** Minutes since midnight in the city. */
export function toMinutesOfDay(instant: Date): number {
  const there = dayjs(instant).tz(zone)
  return there.hour() * 60 + there.minute()
}

/** Finding a midnight takes a while, and a day of sessions asks for the same one. */
let last = { on: '', midnightMs: 0 }

function midnightOf(on: string): number {
  if (last.on !== on) last = { on, midnightMs: dayjs.tz(on, zone).valueOf() }
  return last.midnightMs
}

/** The instant at which the clocks of the city show this time on this day; 1440 minutes are the next midnight. */
export const toInstant = (on: string, minutesOfDay: number): Date => new Date(midnightOf(on) + minutesOfDay * 60_000)

export const addDays = (on: string, days: number): string => dayjs.utc(on).add(days, 'day').format(day)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (on: string): number => dayjs.utc(on).day()

/** Public holidays are free; a Saturday or Sunday that makes up for one (调休) is worked. */
export const isWorkday = (on: string): boolean => chineseDays.isWorkday(on)

/** Part of a public holiday; the name of any other day is that of its weekday. */
export const isPublicHoliday = (on: string): boolean => !isWorkday(on) && chineseDays.getDayDetail(on).name.includes(',')
