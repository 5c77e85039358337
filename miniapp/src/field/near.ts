import type { VenueLine } from '@huifuwu/contract'
import { kilometresBetween } from '@huifuwu/domain'
import type { Spot } from '../platform/spot.ts'
import type { Where } from './where.ts'

type Placed = Pick<VenueLine, 'district' | 'latitude' | 'longitude'>

/** From where distances count: the place itself, else the first hall of the chosen district. */
export function startOf(venues: readonly Placed[], { spot, district }: Where): Spot | undefined {
  return spot ?? venues.find((venue) => venue.district === district)
}

export const nearestFirst = <Hall extends Placed>(venues: readonly Hall[], start: Spot): Hall[] =>
  [...venues].sort((a, b) => kilometresBetween(start, a) - kilometresBetween(start, b))
