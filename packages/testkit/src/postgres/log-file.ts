import { fchmodSync, openSync } from 'node:fs'

/** Opens a log to write on, for its owner's eyes only, also where an older one lies open. The server writes through what it is handed. */
export function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600)
  fchmodSync(log, 0o600)
  return log
}
