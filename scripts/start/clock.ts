import { join } from 'node:path'
import { keep, readKept } from './kept.ts'

type KeptClock = { clock: string; offsetMs: number }

/**
 * Field time as an offset to the machine's. An instant becomes an offset once and is kept, so that field time goes on
 * through a restart and is the same in every process.
 */
export function fieldOffset(dataDir: string, { clock, demoSignIn }: { clock: string | undefined; demoSignIn: boolean }): number {
  const file = join(dataDir, 'clock.json')
  const kept = readKept<KeptClock>(file)
  if (clock === undefined || clock === kept?.clock) return kept?.offsetMs ?? 0
  const next = { clock, offsetMs: clock === 'real' ? 0 : offsetOf(clock, demoSignIn) }
  keep(file, next)
  return next.offsetMs
}

function offsetOf(clock: string, demoSignIn: boolean): number {
  if (!demoSignIn) throw new Error('CLOCK may name an instant only while the demo sign-in is on: real people live in real time.')
  const instant = Date.parse(clock)
  const hasZone = /T.*(Z|[+-]\d\d:\d\d)$/.test(clock)
  if (Number.isNaN(instant) || !hasZone)
    throw new Error(`CLOCK must be "real" or an instant like 2026-11-22T03:00:00+08:00, not "${clock}".`)
  return instant - Date.now()
}
