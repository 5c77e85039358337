import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, toOn } from '@huifuwu/domain'

/** 上午 8:30 就能进. */
export function sayEntrance({ checkInFrom, startsOn }: Pick<Appointment, 'checkInFrom' | 'startsOn'>): string {
  const from = new Date(checkInFrom)
  return `${toOn(from) === startsOn ? '' : '前一天'}${showSpokenTime(from)} 就能进`
}
