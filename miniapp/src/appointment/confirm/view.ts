import type { SessionLine } from '@huifuwu/contract'
import { showTime } from '@huifuwu/domain'
import { showUntil, spoken } from '../../field/time-words.ts'
import { showEntrance } from '../entrance-words.ts'

const instants = (session: SessionLine) => ({
  cancelUntil: new Date(session.cancelUntil),
  startsAt: new Date(session.startsAt),
  checkInUntil: new Date(session.checkInUntil),
})

/** What it costs not to come, said before the tap. */
export function showCost(session: SessionLine, now: Date): string {
  const { cancelUntil, startsAt } = instants(session)
  if (now < cancelUntil) return `不来请在 ${showUntil(cancelUntil, now)} 前取消，不记违约`
  return `不来请在 ${showUntil(startsAt, now)} 前取消，号好让给别人`
}

/** The same as a neighbour would say it. */
export function sayCost(session: SessionLine, now: Date): string {
  const { cancelUntil, startsAt } = instants(session)
  const until = now < cancelUntil ? cancelUntil : startsAt
  return `不去了，${spoken.moment(until, now)} 前退掉就行。`
}

/** When to be there, and what the hall does with someone who is late. */
export function showArrival(session: SessionLine): string {
  const { checkInUntil } = instants(session)
  const late = session.lateBehaviour === 'tail' ? '再晚也能办，排到队尾' : '再晚就要重新约'
  return `${showEntrance(session)} 起可签到。${showTime(checkInUntil)} 前到都算准时，${late}。`
}
