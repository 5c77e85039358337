import { showTime } from '@huifuwu/domain'
import { showUntil } from '../field/time-words.ts'
import type { Problem } from '../platform/problem.ts'

const minuteMs = 60_000
/** since: the first of the wrong tries. */
export type Lock = { since: Date; until: Date; tries: number | undefined }

const instant = (value: unknown): number => new Date(String(value ?? '')).getTime()

/** The server counts on its own clock; a page shows the clock of the hall. */
export function lockOf({ facts, retryAfterSeconds = 0 }: Problem, now: Date): Lock {
  const until = now.getTime() + retryAfterSeconds * 1000
  const lasted = instant(facts.until) - instant(facts.since)
  const tries = typeof facts.tries === 'number' ? facts.tries : undefined
  return { since: new Date(until - (Number.isNaN(lasted) ? 0 : lasted)), until: new Date(until), tries }
}

const minutes = (ms: number): number => Math.max(1, Math.ceil(ms / minuteMs))

export const tellLock = ({ since, until, tries }: Lock): { title: string; what: string; why: string } => ({
  title: `账号锁到 ${showTime(until)}`,
  what: `${showUntil(since, until)} 起连错 ${tries === undefined ? '好几' : `${tries} `}次。`,
  why: '怕有人试密码，先停一会儿。',
})

/** undefined: it may be tried again. */
export function tellLeft({ until }: Lock, now: Date): string | undefined {
  const left = until.getTime() - now.getTime()
  return left > 0 ? `还要等 ${minutes(left)} 分钟` : undefined
}
