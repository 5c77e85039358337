// Instants as people in the city read them. China keeps UTC+8 all year; calendars with workdays live on the server.
const offsetMs = 8 * 3_600_000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const dayMs = 86_400_000

const local = (instant: Date): Date => new Date(instant.getTime() + offsetMs)
const midnight = (on: string): Date => new Date(`${on}T00:00:00Z`)

/** YYYY-MM-DD in the city. */
export const toOn = (instant: Date): string => local(instant).toISOString().slice(0, 10)

/** 9:05. */
export function showTime(instant: Date): string {
  const there = local(instant)
  return `${there.getUTCHours()}:${String(there.getUTCMinutes()).padStart(2, '0')}`
}

/** 9:00–9:30. */
export const showTimes = (startsAt: Date, endsAt: Date): string => `${showTime(startsAt)}–${showTime(endsAt)}`

/** 3月18日. */
export const showDate = (on: string): string => `${midnight(on).getUTCMonth() + 1}月${midnight(on).getUTCDate()}日`

/** 周五. */
export const showWeekday = (on: string): string => weekdays[midnight(on).getUTCDay()] ?? ''

/** 3月18日 周五. */
export const showDay = (on: string): string => `${showDate(on)} ${showWeekday(on)}`

/** Days from one local date to another; negative = before. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to).getTime() - midnight(from).getTime()) / dayMs)

/** 今天, 明天, 后天, else undefined. */
export const nearDay = (on: string, today: string): string | undefined => ['今天', '明天', '后天'][daysBetween(today, on)]

/** 今天 14:00, 明天 9:00, 3月18日 周五 9:00. */
export function showMoment(instant: Date, now: Date): string {
  const on = toOn(instant)
  return `${nearDay(on, toOn(now)) ?? showDay(on)} ${showTime(instant)}`
}

/** Which word goes with an hour when it is said aloud: from this hour on. */
const spokenParts = [
  [18, '晚上'],
  [13, '下午'],
  [12, '中午'],
  [6, '上午'],
  [0, '凌晨'],
] as const

/** 下午 2:30: the twelve hours one says, with the word that tells them apart. */
export function showSpokenTime(instant: Date): string {
  const there = local(instant)
  const hour = there.getUTCHours()
  const part = spokenParts.find(([from]) => hour >= from)?.[1]
  return `${part} ${hour > 12 ? hour - 12 : hour}:${String(there.getUTCMinutes()).padStart(2, '0')}`
}

export const partsOfDay = ['上午', '下午', '晚上'] as const
export type PartOfDay = (typeof partsOfDay)[number]

/** Which heading of the day a session stands under. */
export function partOfDay(instant: Date): PartOfDay {
  const hour = local(instant).getUTCHours()
  if (hour < 12) return '上午'
  return hour < 18 ? '下午' : '晚上'
}
