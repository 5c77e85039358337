import type { House } from '../../platform/house.ts'

/** Whole minutes, as people read them: within a minute an unchanged page has an unchanged body, and so an unchanged ETag. */
export function readAtOf({ clock }: House): string {
  const now = clock.fieldNow()
  now.setUTCSeconds(0, 0)
  return now.toISOString()
}
