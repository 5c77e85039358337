import { nearDay, partOfDay, showDate, showDay, showMoment, showSpokenTime, showTime, showTimes, showWeekday, toOn } from '@huifuwu/domain'

type Visit = { startsAt: string; endsAt: string }

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

/** 明天, 3月22日. */
const showNearOrDate = (on: string, now: Date): string => nearDay(on, toOn(now)) ?? showDate(on)

/** 明天下午 2:30. */
export const showStartPlainly = (startsAt: Date, now: Date): string => showNearOrDate(toOn(startsAt), now) + showSpokenTime(startsAt)

/** The two halves of when: a line may end between them only. Said aloud there is one word less between them. */
export function splitVisit({ startsOn, startsAt, endsAt }: Visit & { startsOn: string }, now: Date, elderly: boolean): [string, string] {
  const from = new Date(startsAt)
  return elderly ? [showNearOrDate(startsOn, now), showSpokenTime(from)] : [showDay(startsOn), showTimes(from, new Date(endsAt))]
}

/** 今天 10:00–10:30, 3月18日 周五 10:00–10:30. */
export function showVisitTime({ startsAt, endsAt }: Visit, now: Date): string {
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

/** 明天上午有号: which half of which day is all one needs to choose. */
export function showEarliestPlainly(earliestAt: string | null, now: Date): string {
  if (earliestAt === null) return '这几天满了'
  const at = new Date(earliestAt)
  return `${showNearOrDate(toOn(at), now)}${partOfDay(at)}有号`
}

/** A deadline: 14:00 today, else 3月18日 8:00. */
export const showUntil = (at: Date, now: Date): string => (toOn(at) === toOn(now) ? showTime(at) : `${showDate(toOn(at))} ${showTime(at)}`)

/** How instants are told: as a clock shows them, or as one says them aloud. */
export type Telling = {
  time: (at: Date) => string
  /** With its day. */
  moment: (at: Date, now: Date) => string
  /** A deadline: its day only when that is not today. */
  until: (at: Date, now: Date) => string
  earliest: (earliestAt: string | null, now: Date) => string
}

export const written: Telling = { time: showTime, moment: showMoment, until: showUntil, earliest: showEarliest }
export const spoken: Telling = {
  time: showSpokenTime,
  moment: showStartPlainly,
  until: (at, now) => (toOn(at) === toOn(now) ? showSpokenTime(at) : showStartPlainly(at, now)),
  earliest: showEarliestPlainly,
}

/** 9:40 更新. */
export const showUpdated = (at: Date, { time }: Telling = written): string => `${time(at)} 更新`

/** 48 分钟, 1 小时 20 分. */
export function showRemaining(until: Date, now: Date): string {
  const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))
  if (minutes < 60) return `${minutes} 分钟`
  const rest = minutes % 60
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分`}`
}
