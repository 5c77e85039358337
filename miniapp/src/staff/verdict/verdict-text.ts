import type { Verdict } from '@huifuwu/contract'
import { showDate, showDay, showMoment, showTime, toOn, type VerdictOutcome } from '@huifuwu/domain'

/** As much as the desk reads at a glance. */
export type VerdictText = { word: string; why: string }
type Visit = NonNullable<Verdict['appointment']>
type Told = { verdict: Verdict; visit: Visit | null; typed: boolean; now: Date }

const time = (at: string | undefined | null): string => (at ? showTime(new Date(at)) : '')
const startOf = (visit: Visit): string => `${showDay(visit.startsOn)} ${time(visit.startsAt)}`

function tellWindow({ verdict: { ticket }, visit }: Told): string {
  if (ticket && ticket.counters !== '') return `去 ${ticket.counters}窗口`
  return visit ? `去${visit.areaName}等叫号` : '等叫号'
}

function tellArrivedBefore({ verdict: { checkedInAt, ticket }, now }: Told): string {
  const when = checkedInAt
    ? `${toOn(new Date(checkedInAt)) === toOn(now) ? time(checkedInAt) : showMoment(new Date(checkedInAt), now)} `
    : ''
  return ticket && ticket.state !== 'waiting' ? `${when}签到，已经叫过号` : `${when}签到，号不变`
}

function tellLate({ verdict, visit }: Told): string {
  if (!visit) return '迟到了'
  const minutes = Math.floor((Date.parse(verdict.readAt) - Date.parse(visit.checkInUntil)) / 60_000)
  return minutes >= 60 ? `迟到 ${Math.floor(minutes / 60)} 小时多` : `迟到 ${Math.max(1, minutes)} 分钟`
}

function tellCancelled({ visit, now }: Told): string {
  if (!visit?.cancelledAt) return '这个号不再有效'
  const at = new Date(visit.cancelledAt)
  return `${toOn(at) === toOn(now) ? `今天 ${showTime(at)}` : `${showDate(toOn(at))} ${showTime(at)}`} 取消的`
}

const texts: Record<VerdictOutcome, (told: Told) => VerdictText> = {
  arrived: (told) => ({ word: '可以办', why: tellWindow(told) }),
  'already-arrived': (told) => ({ word: '已经签到过', why: tellArrivedBefore(told) }),
  late: (told) => ({ word: tellLate(told), why: '还能办，已经排到队尾' }),
  'too-early': ({ visit }) => ({ word: '来早了', why: `约的是 ${time(visit?.startsAt)}，${time(visit?.checkInFrom)} 起可签到` }),
  'too-late': ({ visit }) => ({ word: '迟到太久', why: `${time(visit?.checkInUntil)} 前签到才有效` }),
  'other-venue': ({ visit }) => ({ word: '不是这里的号', why: `应去${visit?.venueName ?? '别的大厅'}` }),
  'other-day': ({ visit }) => ({ word: '不是今天的号', why: visit ? `约的是 ${startOf(visit)}` : '约的是别的日子' }),
  cancelled: (told) => ({ word: '已经取消了', why: tellCancelled(told) }),
  'unknown-code': ({ typed }) =>
    typed ? { word: '没有这个预约号', why: '号的写法对，可是没有人约过' } : { word: '不是预约码', why: '扫到的不是惠服务发的码' },
  'forged-code': () => ({ word: '码被改过', why: '签名不对，先别放行' }),
}

const ticketed: readonly VerdictOutcome[] = ['arrived', 'already-arrived', 'late']

/** Only a ticket that counts at this desk is shown large. */
export const hasTicketHere = ({ outcome, ticket }: Verdict): boolean => ticket !== null && ticketed.includes(outcome)

/** A ticket that this reading did not give and that is not good here: one line. */
export function tellTicketElsewhere(verdict: Verdict): string | undefined {
  const { ticket, appointment } = verdict
  if (!ticket || hasTicketHere(verdict)) return undefined
  return `已在${appointment?.venueName ?? '别的大厅'}签到，号 ${ticket.number}`
}

export const tellVerdict = (verdict: Verdict, told: { typed: boolean; now: Date }): VerdictText =>
  texts[verdict.outcome]({ ...told, verdict, visit: verdict.appointment })
