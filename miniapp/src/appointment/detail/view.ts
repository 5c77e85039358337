import type { Appointment } from '@huifuwu/contract'
import { spoken, type Telling, written } from '../../field/time-words.ts'

type NextStep = { kind: 'info' | 'warn'; words: string }

/** What to do now, once there is something to do. */
export function showNextStep(appointment: Appointment, now: Date): NextStep | undefined {
  const { state, ticket, area, lateBehaviour } = appointment
  if (ticket?.state === 'gone') return { kind: 'warn', words: `叫过 ${ticket.number} 号，没等到您。请到 ${area.floor}${area.name}说一声。` }
  if (state !== 'confirmed' || now < new Date(appointment.checkInFrom)) return undefined
  if (now <= new Date(appointment.checkInUntil)) return { kind: 'info', words: '现在可以签到。到大厅亮码，签到后这里会显示您的号。' }
  if (lateBehaviour === 'tail') return { kind: 'warn', words: '过了签到时间，今天来照样能签到，排到队尾。' }
  return { kind: 'warn', words: '过了签到时间，这个号不能签到了。现场还能取号。' }
}

/** 3月18日 8:00 前取消不记违约. */
export function showCancelRow({ cancelUntil, startsAt }: Appointment, now: Date): string {
  const until = new Date(cancelUntil)
  return now < until ? `${written.until(until, now)} 前取消不记违约` : `${written.until(new Date(startsAt), now)} 开始前还能取消`
}

/** 明天上午 8:00 前退，不算违约. */
export function sayCancelRow({ cancelUntil, startsAt }: Appointment, now: Date): string {
  const until = new Date(cancelUntil)
  return now < until ? `${spoken.until(until, now)} 前退，不算违约` : `${spoken.until(new Date(startsAt), now)} 前还能退`
}

type Cost = { kind: 'ok' | 'warn'; title: string; words: string }

/** What cancelling now costs, before the tap. */
export function showCancelCost({ cancelUntil, startsAt }: Appointment, now: Date, tell: Telling = written): Cost {
  const [until, start] = [new Date(cancelUntil), new Date(startsAt)]
  if (now < until) {
    return { kind: 'ok', title: '现在取消，不记违约', words: `${tell.until(until, now)} 以后取消，别人就不容易约上这个号了。` }
  }
  const words = `离 ${tell.time(start)} 不远了，别人可能来不及约。来得及还是请您来办。`
  return { kind: 'warn', title: `${tell.time(until)} 已过，这是临时取消`, words }
}

/** How it ended, in one sentence; undefined where the tag says it all. */
export function showEnd({ state, endedAt, matter }: Appointment, now: Date, tell: Telling = written): string | undefined {
  const at = endedAt === null ? '' : `${tell.moment(new Date(endedAt), now)} `
  if (state === 'cancelled') return `${at}取消的，号已经让给别人。`
  if (state === 'missed') return '那天没有签到。还要办的话重新约一个，现场也照样能办。'
  if (state === 'served') return `${at}${tell === spoken ? matter.plainName : matter.name}办完了。`
  if (state === 'revoked') return '大厅停办，号不能用了。请重新约一个。'
  return state === 'moved' ? '已经改到别的办事点，在我的预约里看新的。' : undefined
}
