import { nearDay, showDate, toOn } from '@huifuwu/domain'

/** What is out already, which the list leaves out. */
export function showReleased(until: string | null, now: Date): string {
  if (until === null) return '现在还没有放出来的号。'
  return `${nearDay(until, toOn(now)) ?? showDate(until)}和以前的号已经放出来了。`
}
