import { type Policy, resolvePolicy, toOn } from '@huifuwu/domain'
import { addDays } from '../../platform/calendar.ts'
import { createMemory } from '../../platform/memory.ts'
import type { Directory } from './store.ts'

export type Spot = { venueId: string; offeringId: string }

export const policyAt = ({ policies }: Directory, spot: Spot, now: Date): Policy => resolvePolicy(policies, spot, now)

const mostHorizons = 20
/** Every reading asks for the same few lists all day long, and calendars are slow. */
const horizons = createMemory<readonly string[]>(mostHorizons)

/** The days that can be seen, today first. */
export function listHorizon({ horizonDays }: Policy, now: Date): readonly string[] {
  const today = toOn(now)
  const key = `${today} ${horizonDays}`
  const days = horizons.get(key) ?? Array.from({ length: horizonDays }, (_, ahead) => addDays(today, ahead))
  horizons.set(key, days)
  return days
}
