import { publishChange } from '../../../platform/changes.ts'
import type { House } from '../../../platform/house.ts'
import { type Changed, changeSessionRow, type SessionChange } from './store.ts'

/** Closes a session, opens it again or changes its capacity; every process is told. `undefined` = there is no such session. */
export async function changeSession(house: Pick<House, 'db' | 'log'>, wanted: SessionChange): Promise<Changed | undefined> {
  const changed = await changeSessionRow(house.db.sql, wanted)
  const { venueId, sessionId } = wanted
  if (changed?.outcome === 'changed') {
    const { version, remaining } = changed
    publishChange(house, { venueId, sessionId, version, remaining, isAltered: true })
  }
  return changed
}
