import type { Appointment } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'
import { type Telling, written } from '../field/time-words.ts'

/** From when one is let in: 8:30, and for a session just after midnight 前一天 23:00. */
export function showEntrance({ checkInFrom, startsAt }: Pick<Appointment, 'checkInFrom' | 'startsAt'>, tell: Telling = written): string {
  const from = new Date(checkInFrom)
  const time = tell.time(from)
  if (toOn(from) === toOn(new Date(startsAt))) return time
  return tell === written ? `前一天 ${time}` : `前一天${time}`
}
