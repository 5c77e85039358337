import { useMode } from '../ui/mode.ts'
import { Steps } from '../ui/steps.tsx'

/** Matter, venue, time; elderly mode asks one thing a page and counts nothing. */
export function Step({ at }: { at: 1 | 2 | 3 }) {
  const { elderly } = useMode()
  return elderly ? null : <Steps at={at} of={3} />
}
