import { QueueFull } from './busy.ts'

type Waiter = { from: string; begin: () => void; refuse: (why: QueueFull) => void }

const countFrom = (waiting: Waiter[], from: string): number => waiting.filter((waiter) => waiter.from === from).length

/** Where the last one of the place that has most waiting stands, if that is more than the newcomer's place would have. */
function findCrowded(waiting: Waiter[], newcomer: string): number {
  const counted = waiting.map(({ from }) => countFrom(waiting, from))
  const crowd = Math.max(0, ...counted)
  return crowd > countFrom(waiting, newcomer) + 1 ? counted.lastIndexOf(crowd) : -1
}

/**
 * Dear work, a few at once, with a short line in front. Places share it: whoever has no work under way goes first, and where
 * the line is full the most crowded place gives way. Rejects with `QueueFull` without having begun.
 */
export function createTurns({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }) {
  const working: string[] = []
  const waiting: Waiter[] = []

  function line(from: string): Promise<void> {
    const crowded = waiting.length < mostWaiting ? -1 : findCrowded(waiting, from)
    if (waiting.length >= mostWaiting && crowded < 0) return Promise.reject(new QueueFull('Too many are waiting'))
    if (crowded >= 0) for (const { refuse } of waiting.splice(crowded, 1)) refuse(new QueueFull('Gave way in the line'))
    return new Promise((begin, refuse) => waiting.push({ from, begin, refuse }))
  }

  function leave(from: string): void {
    working.splice(working.indexOf(from), 1)
    const next = waiting.findIndex((waiter) => !working.includes(waiter.from))
    for (const waiter of waiting.splice(Math.max(0, next), 1)) {
      working.push(waiter.from)
      waiter.begin()
    }
  }

  return async <Answer>(from: string, work: () => Promise<Answer>): Promise<Answer> => {
    if (working.length < atOnce) working.push(from)
    else await line(from)
    try {
      return await work()
    } finally {
      leave(from)
    }
  }
}
