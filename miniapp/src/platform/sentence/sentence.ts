import type { Facts } from '@huifuwu/contract'
import { nearDay, showDate, showMoment, showSpokenTime, showTime, showTimes, toOn } from '@huifuwu/domain'
import { fieldNow } from '../clock.ts'
import type { Problem } from '../problem.ts'
import { readStored } from '../storage.ts'
import type { Way } from '../way.ts'

/** What happened, which rule or fact is behind it, and what now; way: a press that leads there. */
export type Sentence = { title: string; why: string | ((problem: Problem) => string); next: string; way?: Way }

const instantOf = (facts: Facts, name: string): Date | undefined => {
  const at = new Date(String(facts[name] ?? ''))
  return Number.isNaN(at.getTime()) ? undefined : at
}

const isSpoken = (): boolean => readStored<boolean>('elderly') === true

/** 9:00–9:30; in 长辈版 上午 9:00. */
export const showSpan = (from: Date, until: Date): string => (isSpoken() ? showSpokenTime(from) : showTimes(from, until))

const sayMoment = (at: Date, now: Date): string => `${nearDay(toOn(at), toOn(now)) ?? showDate(toOn(at))}${showSpokenTime(at)}`

/** 9:02 when it is today, else with its day; undefined when the fact was not told. */
export function momentOf(facts: Facts, name: string): string | undefined {
  const at = instantOf(facts, name)
  if (!at) return undefined
  const now = fieldNow()
  if (toOn(at) === toOn(now)) return isSpoken() ? showSpokenTime(at) : showTime(at)
  return (isSpoken() ? sayMoment : showMoment)(at, now)
}

export const countOf = (facts: Facts, name: string): number | undefined => {
  const count = facts[name]
  return typeof count === 'number' ? count : undefined
}

/** 30 秒, 5 分钟. */
export const showWait = (seconds: number): string => (seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`)
