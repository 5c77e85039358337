import { nearDay, partOfDay, showDate, showDay, showTime, showTimes, showWeekday, toOn } from '@huifuwu/domain'

/** 3月18日 周五，后天. */
export function showDayTwice(on: string, now: Date): string {
  const near = nearDay(on, toOn(now))
  return near === undefined ? showDay(on) : `${showDay(on)}，${near}`
}

/** 后天 3月18日，周五: the near word first, as one says it. */
export const showDayPlainly = (on: string, now: Date): string =>
  `${nearDay(on, toOn(now)) ?? ''} ${showDate(on)}，${showWeekday(on)}`.trim()

/** 3月18日，周五: under a time that has said the near word. */
export const showDateOnly = (on: string): string => `${showDate(on)}，${showWeekday(on)}`

/** 上午 9:00. */
export const showPartTime = (startsAt: Date): string => `${partOfDay(startsAt)} ${showTime(startsAt)}`

/** 明天上午 9:00. */
export function showStartPlainly(startsAt: Date, now: Date): string {
  const on = toOn(startsAt)
  return `${nearDay(on, toOn(now)) ?? showDate(on)}${showPartTime(startsAt)}`
}

/** 今天 10:00–10:30, 3月18日 周五 10:00–10:30. */
export function showVisitTime({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: Date): string {
  const [from, until] = [new Date(startsAt), new Date(endsAt)]
  return `${nearDay(toOn(from), toOn(now)) ?? showDay(toOn(from))} ${showTimes(from, until)}`
}

/** 最早今天 14:00, 最早 3月17日: for a line under a name. */
export function showEarliest(earliestAt: string | null, now: Date): string {
  if (earliestAt === null) return '这几天约满了'
  const at = new Date(earliestAt)
  const near = nearDay(toOn(at), toOn(now))
  return near === undefined ? `最早 ${showDate(toOn(at))}` : `最早${near} ${showTime(at)}`
}

/** A deadline: 14:00 today, else 3月18日 8:00. */
export const showUntil = (at: Date, now: Date): string => (toOn(at) === toOn(now) ? showTime(at) : `${showDate(toOn(at))} ${showTime(at)}`)

/** 9:40 更新. */
export const showUpdated = (at: Date): string => `${showTime(at)} 更新`

/** 48 分钟, 1 小时 20 分. */
export function showRemaining(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  if (minutes < 60) return `${minutes} 分钟`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分`}`
}
