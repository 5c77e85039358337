import type { Appointment } from '@huifuwu/contract'
import { vi } from 'vitest'
import type { Sent } from '../../miniapp/test/weapp/request.ts'
import type { Phone } from '../../miniapp/test/weapp.ts'

const matter = '证明自助打印'
const venue = '24 小时自助厅'

/** The days are there before their sessions. */
const soonestOf = (phone: Phone): string | undefined => /(\d+:\d\d–\d+:\d\d)余/.exec(phone.text())?.[1]

/** From the first page to the last one before the booking: matter, hall, day and session. */
export async function chooseSession(phone: Phone): Promise<void> {
  await phone.open('/pages/home/index')
  await phone.tap('惠预约')
  await phone.until(matter)
  await phone.tap(matter)
  await phone.until(venue)
  await phone.tap(venue)
  await phone.tap(await vi.waitUntil(() => soonestOf(phone), { timeout: 10_000 }))
  await phone.until('看一下，对不对？')
}

/** Consent on the first tap that needs a person, then WeChat's code. */
export async function signIn(phone: Phone): Promise<void> {
  await phone.tap('登录，再约')
  await phone.until('同意，继续')
  await phone.tap('同意，继续')
  await phone.until('微信登录')
  await phone.tap('微信登录')
}

/** The id of the appointment that the page in front is about. */
export const appointmentOf = (phone: Phone): string => phone.params().appointmentId ?? ''

/** What the QR of the appointment just booked says. */
export const codeOf = (phone: Phone): string => (bookingsOf(phone).at(-1)?.reply as Appointment | undefined)?.code ?? ''

/** Every time the phone asked for a place, with what came back. */
export const bookingsOf = (phone: Phone): Sent[] => phone.line.sent.filter(({ key }) => key === 'POST /appointments')
