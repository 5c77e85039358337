import type { Appointment } from '@huifuwu/contract'
import { partOfDay, showSpokenTime, toOn } from '@huifuwu/domain'

/** 8:30 就能进: under 明天上午 9:00 the part of the day is said already. */
export function sayEntrance({ checkInFrom, startsAt, startsOn }: Pick<Appointment, 'checkInFrom' | 'startsAt' | 'startsOn'>): string {
  const from = new Date(checkInFrom)
  if (toOn(from) !== startsOn) return `前一天${showSpokenTime(from)} 就能进`
  const part = partOfDay(from)
  const time = showSpokenTime(from)
  return `${part === partOfDay(new Date(startsAt)) ? time.replace(part, '').trim() : time} 就能进`
}
