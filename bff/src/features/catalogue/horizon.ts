import { type Policy, resolvePolicy } from '@huifuwu/domain'
import { addDays, toLocalDate } from '../../platform/calendar.ts'
import type { Directory } from './store.ts'

export type Spot = { venueId: string; offeringId: string }

export const policyAt = ({ policies }: Directory, spot: Spot, now: Date): Policy => resolvePolicy(policies, spot, now)

/** The days that can be seen, today first. */
export function listHorizon({ horizonDays }: Policy, now: Date): string[] {
  const today = toLocalDate(now)
  return Array.from({ length: horizonDays }, (_, ahead) => addDays(today, ahead))
}
