import type { Appointment } from '@huifuwu/contract'
import { partOfDay, showDay, showSpokenTime, toOn } from '@huifuwu/domain'
import { sayBring, sayInvented } from '../../field/place-words.ts'
import { spoken } from '../../field/time-words.ts'
import { showEntrance } from '../entrance-words.ts'

/** 8:30 就能进: under 明天上午 9:00 the part of the day is said already. */
export function sayEntrance({ checkInFrom, startsAt, startsOn }: Pick<Appointment, 'checkInFrom' | 'startsAt' | 'startsOn'>): string {
  const from = new Date(checkInFrom)
  if (toOn(from) !== startsOn) return `${showEntrance({ checkInFrom, startsAt }, spoken)} 就能进`
  const part = partOfDay(from)
  const time = showSpokenTime(from)
  return `${part === partOfDay(new Date(startsAt)) ? time.replace(part, '').trim() : time} 就能进`
}

/** For the family, who read it on another day: when, where, what for and what to bring. Not who, and no number that would check in. */
export const tellVisit = ({ startsOn, startsAt, venue, matter }: Pick<Appointment, 'startsOn' | 'startsAt' | 'venue' | 'matter'>): string =>
  [
    `${showDay(startsOn)} ${showSpokenTime(new Date(startsAt))}`,
    venue.name,
    matter.plainName,
    sayBring(matter.materials) + sayInvented(matter),
  ].join('，')
