import type { Appointment } from '@huifuwu/contract'
import { type AppointmentState, holdsClaim, toOn } from '@huifuwu/domain'
import type { Kind } from '../ui/tag.tsx'
import { showRemaining } from './time-words.ts'

export type StateTag = { kind: Kind; words: string }

const over: Record<Exclude<AppointmentState, 'confirmed' | 'checked-in'>, StateTag> = {
  served: { kind: 'ok', words: '办完了' },
  cancelled: { kind: 'plain', words: '已取消' },
  missed: { kind: 'warn', words: '没有来' },
  revoked: { kind: 'bad', words: '停办，请改约' },
  moved: { kind: 'plain', words: '已改到别处' },
}

function coming({ startsOn, startsAt, checkInUntil, lateBehaviour }: Appointment, now: Date): StateTag {
  const start = new Date(startsAt)
  if (now < start) {
    const isToday = startsOn === toOn(now)
    return isToday ? { kind: 'now', words: `今天，还有 ${showRemaining(start, now)}` } : { kind: 'info', words: '已约，未到' }
  }
  if (now <= new Date(checkInUntil)) return { kind: 'warn', words: '到时间了，请来签到' }
  return { kind: 'warn', words: lateBehaviour === 'tail' ? '晚了，还能签到' : '签到时间过了' }
}

function arrived({ ticket }: Appointment): StateTag {
  if (ticket?.state === 'waiting') return { kind: 'ok', words: '已签到，排队中' }
  if (ticket?.state === 'gone') return { kind: 'warn', words: '叫过号了' }
  return { kind: 'ok', words: ticket ? '办完了' : '已签到' }
}

/** The state of an appointment, as a tag says it. */
export function tagOf(appointment: Appointment, now: Date): StateTag {
  if (appointment.state === 'confirmed') return coming(appointment, now)
  return appointment.state === 'checked-in' ? arrived(appointment) : over[appointment.state]
}

/** Still to come or in the line. */
export const isAhead = ({ state }: Appointment): boolean => holdsClaim(state)

export const isWaiting = (appointment: Appointment): appointment is Appointment & { ticket: NonNullable<Appointment['ticket']> } =>
  appointment.ticket?.state === 'waiting'
