import type { Matter, VenueForMatter } from '@huifuwu/contract'
import { showEarliest, showEarliestPlainly } from '../../field/time-words.ts'
import { decideAll } from '../filing-words.ts'
import { sayHours } from '../hours-words.ts'

type Long = Pick<Matter, 'offeringId' | 'minutes' | 'promisedDays' | 'coolingOffDays'>

/** 到窗口约 15 分钟，20 个工作日内办好; 过了 30 天冷静期（周末、节假日也算）再来一次，当场办好. */
export function showHowLong({ offeringId, minutes, promisedDays, coolingOffDays }: Long): string {
  const stay = offeringId === null ? '' : `到窗口约 ${minutes} 分钟，`
  const wait = coolingOffDays > 0 ? `过了 ${coolingOffDays} 天冷静期（周末、节假日也算）再来一次，` : ''
  return `${stay}${wait}${promisedDays === 0 ? (offeringId === null ? '马上办好' : '当场办好') : `${promisedDays} 个工作日内办好`}`
}

type Where = { title: string; sub: string | undefined; hours?: string }

/** When the halls are open, where one sentence says it of all. */
function showOpen(venues: readonly Pick<VenueForMatter, 'hours'>[], elderly: boolean): string {
  const [hours = '', ...others] = new Set(venues.map((venue) => venue.hours))
  if (others.length > 0) return elderly ? '各个大厅开门时间不一样，约好以后能看到。' : '各厅开放时间不同，选办事点时看得到。'
  return elderly ? sayHours(hours) : hours
}

const sayOnline = (onlineAt: string, elderly: boolean): string =>
  elderly ? `在手机上办，用“${onlineAt}”，家里人也能帮着办。` : `用“${onlineAt}”办。`

/** How many halls do it and when the first is free; the server gives the earliest first. */
export function showWhere(
  { offeringId, onlineAt }: Pick<Matter, 'offeringId' | 'onlineAt'>,
  venues: readonly Pick<VenueForMatter, 'name' | 'earliestAt' | 'hours' | 'filing'>[],
  { now, elderly }: { now: Date; elderly: boolean },
): Where {
  if (offeringId === null) return { title: '全程网办，不用去大厅', sub: onlineAt === null ? undefined : sayOnline(onlineAt, elderly) }
  const [first] = venues
  if (!first) return { title: '现在没有大厅开这个窗口', sub: '拨打 12345，问问在哪里办。' }
  const title = venues.length === 1 ? first.name : `${venues.length} 个大厅${decideAll(venues) ? '都能办' : '能收'}`
  const sub = (elderly ? showEarliestPlainly : showEarliest)(first.earliestAt, now)
  return { title, sub, hours: showOpen(venues, elderly) }
}
