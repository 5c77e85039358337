import type { Facts } from '@huifuwu/contract'
import { showMoment, showTime, toOn } from '@huifuwu/domain'
import { fieldNow } from '../clock.ts'
import type { Problem } from '../problem.ts'
import type { Way } from '../way.ts'

/** What happened, which rule or fact is behind it, and what now; way: a press that leads there. */
export type Sentence = { title: string; why: string | ((problem: Problem) => string); next: string; way?: Way }

const instantOf = (facts: Facts, name: string): Date | undefined => {
  const at = new Date(String(facts[name] ?? ''))
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** 9:02 when it is today, else with its day; undefined when the fact was not told. */
export function momentOf(facts: Facts, name: string): string | undefined {
  const at = instantOf(facts, name)
  if (!at) return undefined
  const now = fieldNow()
  return toOn(at) === toOn(now) ? showTime(at) : showMoment(at, now)
}

export const countOf = (facts: Facts, name: string): number | undefined => {
  const count = facts[name]
  return typeof count === 'number' ? count : undefined
}

/** 30 秒, 5 分钟. */
export const showWait = (seconds: number): string => (seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`)
