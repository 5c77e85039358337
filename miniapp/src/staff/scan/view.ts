import { isAppointmentNumber, normaliseNumber, showTime } from '@huifuwu/domain'
import type { Answered } from '../../platform/api.ts'

type Today = Answered<'GET /staff/venues/:venueId/today'>

const length = 8

/** What is wrong with the number so far; undefined while it may still become one. */
export function tellNumber(typed: string, asked: boolean): string | undefined {
  const number = normaliseNumber(typed)
  if (number === '') return asked ? '还没写。8 位，印在码的下面' : undefined
  const foreign = [...new Set(number.match(/[^0-9A-Z]|U/g) ?? [])].join(' ')
  if (foreign !== '') return `预约号里没有 ${foreign}，再对一遍`
  if (number.length > length) return `多了 ${number.length - length} 位，一共 8 位`
  if (number.length < length) return asked ? `少了 ${length - number.length} 位，一共 8 位` : undefined
  return isAppointmentNumber(number) ? undefined : '有一位抄错了，再对一遍'
}

export const tellToday = ({ arrived, expected }: Today): string => `今天到了 ${arrived} 人，还有 ${expected} 人`

export function tellLate({ lateNow, lateSessionStartsAt }: Today): string | undefined {
  if (lateNow === 0) return undefined
  return lateSessionStartsAt === null ? `${lateNow} 人过了时间没到` : `${showTime(new Date(lateSessionStartsAt))} 场 ${lateNow} 人没到`
}
