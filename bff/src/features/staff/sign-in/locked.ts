import { Problem } from '../../../problem.ts'
import { type Lock, triesAllowed } from './store.ts'

/** The page tells since when and until when; a machine reads retry-after. */
export function lockedProblem({ since, until }: Lock, now: Date): Problem {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))
  return new Problem('staff-locked', {
    facts: { since: since.toISOString(), until: until.toISOString(), tries: triesAllowed },
    headers: { 'retry-after': String(seconds) },
  })
}
