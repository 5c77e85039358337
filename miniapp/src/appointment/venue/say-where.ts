import type { Matter, VenueForMatter } from '@huifuwu/contract'
import { decideAll, saySame } from '../filing-words.ts'

type Of = Pick<Matter, 'homePlace' | 'onlyFor'>

/** 只办惠州户口的. Said before a hall is chosen, so that nobody travels to be refused. */
export const sayOnlyFor = ({ onlyFor }: Of): string | undefined => (onlyFor === null ? undefined : `只办${onlyFor}的。`)

/** Where it can be done, by whom, and whether that is all the same to who lives elsewhere. */
export function sayWhere(matter: Of, venues: readonly Pick<VenueForMatter, 'filing'>[]): string {
  const only = sayOnlyFor(matter) ?? ''
  if (venues.length === 1) return `这件事在这里办。${only}`
  if (!decideAll(venues)) return `${venues.length} 个大厅能收，有的要转到${matter.homePlace}办。${only}`
  return `${venues.length} 个大厅都能办，${saySame(matter)}。`
}
