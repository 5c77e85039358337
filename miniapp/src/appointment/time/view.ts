import type { Day, SessionLine } from '@huifuwu/contract'
import { nearDay, type PartOfDay, partOfDay, partsOfDay, showDate, showTime, showWeekday, toOn } from '@huifuwu/domain'
import { type Telling, written } from '../../field/time-words.ts'
import type { StripDay } from '../../ui/date-strip.tsx'
import { findNearestFree, findOpenDay } from '../nearest-free.ts'
import { explainRelease, isLate } from '../release-words.ts'

/** Opened on the first day that has places. */
export const firstDay = (days: readonly Day[] | undefined): string | undefined =>
  (days?.find(({ state }) => state === 'open') ?? days?.[0])?.on

/** 明天放; at the hour itself 正在放. */
function showUnreleased(releasesAt: string | null, now: Date): string {
  const at = releasesAt === null ? undefined : new Date(releasesAt)
  if (at && at <= now) return isLate(at.toISOString(), now) ? '晚了' : '正在放'
  return `${(at && nearDay(toOn(at), toOn(now))) ?? '还没'}放`
}

function showState({ state, remaining, releasesAt }: Day, now: Date): string {
  const words = { open: `余 ${remaining}`, full: '约满', rest: '休息', over: '已过' }
  return state === 'unreleased' ? showUnreleased(releasesAt, now) : words[state]
}

export function toStripDay(day: Day, now: Date): StripDay {
  const today = toOn(now)
  const week = day.on === today ? '今天' : showWeekday(day.on)
  const state = showState(day, now)
  const label = `${showDate(day.on)}${week}，${state}`
  return { key: day.on, week, day: String(Number(day.on.slice(8))), state, none: day.state !== 'open', label }
}

export type Part = { name: PartOfDay; sessions: SessionLine[] }

/** What can still be taken or says why not; times gone by are left out. */
export function toParts(sessions: readonly SessionLine[]): Part[] {
  const shown = sessions.filter(({ state }) => state !== 'past')
  const parts = partsOfDay.map((name) => ({ name, sessions: shown.filter(({ startsAt }) => partOfDay(new Date(startsAt)) === name) }))
  return parts.filter((part) => part.sessions.length > 0)
}

/** Where a full session leads: to another time of that day, or to another day. */
export type WayOn = { words: string; session?: SessionLine; on?: string }

export function findWayOn(full: SessionLine, sessions: readonly SessionLine[], days: readonly Day[]): WayOn | undefined {
  const why = full.state === 'closed' ? '停办' : '约满'
  const session = findNearestFree(sessions, full.startsAt)
  if (session) return { words: `${why}，可约 ${showTime(new Date(session.startsAt))}`, session }
  const on = findOpenDay(days, toOn(new Date(full.startsAt)))?.on
  return on === undefined ? undefined : { words: `${why}，${showDate(on)}有号`, on }
}

export const whyNot = ({ state }: SessionLine): string => (state === 'closed' ? '停办' : '约满')

type NoPlaces = { title: string; why: string }

/** A day without a session to take, in words. */
export function explainDay(of: Day, now: Date, tell: Telling = written): NoPlaces {
  const { on, state } = of
  const day = showDate(on)
  if (state === 'unreleased') return explainRelease(of, now, tell)
  if (state === 'rest') return { title: `${day}休息`, why: '大厅这天不开门。' }
  if (state === 'over') return { title: '今天的号约完了', why: '剩下的时间来不及约了，现场还能取号。' }
  return { title: `${day}约满了`, why: '有人取消，会马上放回来。' }
}
