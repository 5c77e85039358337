import { showDate } from '@huifuwu/domain'
import { type Telling, written } from '../field/time-words.ts'

const patienceMs = 5 * 60_000

/** Releasing takes seconds; after minutes it is late, and one should not wait for it. */
export const isLate = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) > patienceMs

/** 3月23日的号，明天 9:00 放出. */
export function showRelease({ on, at }: { on: string; at: string }, now: Date, { moment }: Telling = written): string {
  const release = new Date(at)
  if (release > now) return `${showDate(on)}的号，${moment(release, now)} 放出。`
  return isLate(at, now) ? `${showDate(on)}的号晚了，还没放出来。` : `${showDate(on)}的号正在放，马上就有。`
}

type Words = { title: string; why: string }

/** A day whose places are not there yet, in words. */
export function explainRelease(
  { on, releasesAt }: { on: string; releasesAt: string | null },
  now: Date,
  { moment }: Telling = written,
): Words {
  const day = showDate(on)
  const at = releasesAt === null ? undefined : new Date(releasesAt)
  if (!at) return { title: `${day}的号还没放`, why: '到时候放出，先到先约。' }
  if (at > now) return { title: `${day}的号还没放`, why: `${moment(at, now)} 放出，先到先约。` }
  const planned = moment(at, now)
  if (isLate(at.toISOString(), now))
    return { title: `${day}的号晚了`, why: `本来${planned} 放，还没放出来。放出来这里会自己变，可以先看别的日子。` }
  return { title: `${day}的号正在放`, why: `${planned} 开始放，一会儿就有，这里会自己变。` }
}
