import { fieldNow } from './clock.ts'
import { type AnyCode, type Problem, toProblem } from './problem.ts'
import { erase, readStored, store } from './storage.ts'

/** What the server announced with its first refusal; it outlives the server's silence. */
type Window = { from: string; until: string; retryAfterSeconds: number | undefined }

const silent: AnyCode[] = ['offline', 'slow', 'busy']
const isInstant = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value))

function note({ facts: { from, until }, retryAfterSeconds }: Problem): void {
  if (isInstant(from) && isInstant(until)) store('maintenance', { from, until, retryAfterSeconds } satisfies Window)
}

/** Silence within a time that was announced is that maintenance. Only what reads: of a write nobody knows what became of it. */
export function seeMaintenance(problem: Problem, isRead: boolean): Problem {
  if (problem.code === 'maintenance') note(problem)
  const window = readStored<Window>('maintenance')
  if (!window || !isRead || !silent.includes(problem.code)) return problem
  if (fieldNow().toISOString() >= new Date(window.until).toISOString()) {
    erase('maintenance')
    return problem
  }
  const { from, until, retryAfterSeconds } = window
  return toProblem('maintenance', { status: problem.status, body: { facts: { from, until } }, retryAfterSeconds })
}
