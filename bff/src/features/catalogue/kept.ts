import type { Clock } from '../../platform/clock.ts'

type Reading<Value> = { seconds: number; clock: Clock; read: () => Promise<Value> }

/** What was read is given again until it is `seconds` old by machine time; callers at the same moment share one reading. */
export function keepFor<Value>({ seconds, clock, read }: Reading<Value>): () => Promise<Value> {
  let kept: { value: Promise<Value>; readMs: number } | undefined
  return () => {
    const nowMs = clock.machineNow().getTime()
    if (kept && nowMs - kept.readMs < seconds * 1000) return kept.value
    const reading = { value: read(), readMs: nowMs }
    kept = reading
    reading.value.catch(() => {
      if (kept === reading) kept = undefined
    })
    return reading.value
  }
}
