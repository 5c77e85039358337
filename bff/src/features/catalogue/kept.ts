import type { Clock } from '../../platform/clock.ts'
import { isOutOfReach } from '../../platform/reach.ts'
import { longestMs } from './longest.ts'

type Reading<Value> = { seconds: number; clock: Clock; read: () => Promise<Value> }
type Kept<Value> = { value: Promise<Value>; askAgainMs: number }

const pauseMs = 250

/**
 * What was read is given again until it is `seconds` old by machine time; callers at the same moment share one reading.
 * While the database is away what was read last serves on, for as long as old is better than nothing.
 */
export function keepFor<Value>({ seconds, clock, read }: Reading<Value>): () => Promise<Value> {
  let kept: Kept<Value> | undefined
  let last: { value: Value; readMs: number } | undefined
  const nowMs = (): number => clock.machineNow().getTime()

  async function ask(): Promise<Value> {
    const readMs = nowMs()
    try {
      const value = await read()
      last = { value, readMs }
      return value
    } catch (error) {
      if (!last || !isOutOfReach(error) || nowMs() - last.readMs >= longestMs) throw error
      if (kept) kept.askAgainMs = nowMs() + pauseMs
      return last.value
    }
  }

  return () => {
    if (kept && nowMs() < kept.askAgainMs) return kept.value
    const asking = { value: ask(), askAgainMs: nowMs() + seconds * 1000 }
    kept = asking
    asking.value.catch(() => {
      if (kept === asking) kept = undefined
    })
    return asking.value
  }
}
