import { useEffect, useState } from 'react'
import { fieldNow } from '../platform/clock.ts'

const tickMs = 15_000

/** Field time on a page that counts down or says today; it moves on by itself. */
export function useFieldNow(): Date {
  const [ticks, setTicks] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setTicks(ticks + 1), tickMs)
    return () => clearTimeout(timer)
  }, [ticks])
  return fieldNow()
}
