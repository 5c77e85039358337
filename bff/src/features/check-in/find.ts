import { isAppointmentNumber, normaliseNumber } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { type AppointmentRow, codesOf, findAppointmentByNumber, findQuickly } from '../appointment/index.ts'

export type Read = { code?: string | undefined; number?: string | undefined }
export type Found = AppointmentRow | 'unknown-code' | 'forged-code'

const longestNumber = 12

async function findByNumber({ db }: House, text: string): Promise<Found> {
  const number = normaliseNumber(text)
  if (!isAppointmentNumber(number)) throw new Problem('number-invalid')
  return (await findAppointmentByNumber(db.sql, number)) ?? 'unknown-code'
}

/** A desk has one box for both: a number that came in as a code is read as a number. */
const isTypedNumber = (text: string): boolean => text.trim().length <= longestNumber && isAppointmentNumber(normaliseNumber(text))

async function findByCode(house: House, text: string): Promise<Found> {
  if (isTypedNumber(text)) return findByNumber(house, text)
  const code = codesOf(house).read(text)
  if (code === 'absent') return 'unknown-code'
  if (code === 'forged') return 'forged-code'
  return (await findQuickly(house, code.appointmentId)) ?? 'unknown-code'
}

/** What was read, over all venues; whatever a scanner sends is answered. */
export async function findRead(house: House, { code, number }: Read): Promise<Found> {
  if (code !== undefined) return findByCode(house, code)
  if (number !== undefined) return findByNumber(house, number)
  throw new Problem('invalid-request', { fields: [{ at: '/body', rule: 'code or number' }] })
}
