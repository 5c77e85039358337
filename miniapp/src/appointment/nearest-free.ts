import type { Day, SessionLine } from '@huifuwu/contract'

const isFree = ({ state }: SessionLine): boolean => state === 'open'

/** The way on from a full session: the next free one of that day, else the last one before it. */
export function findNearestFree(sessions: readonly SessionLine[], startsAt: string): SessionLine | undefined {
  const free = sessions.filter(isFree)
  return free.find((session) => session.startsAt > startsAt) ?? free.filter((session) => session.startsAt < startsAt).at(-1)
}

/** The next day after this one that has places, else the first that has. */
export function findOpenDay(days: readonly Day[], on: string): Day | undefined {
  const open = days.filter((day) => day.state === 'open' && day.on !== on)
  return open.find((day) => day.on > on) ?? open[0]
}
