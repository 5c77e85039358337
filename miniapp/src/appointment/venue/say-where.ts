import type { Matter, VenueForMatter } from '@huifuwu/contract'
import { decideAll, saySame } from '../filing-words.ts'

/** Where it can be done, and whether that is all the same to who lives elsewhere. */
export function sayWhere(matter: Pick<Matter, 'homePlace' | 'onlyFor'>, venues: readonly Pick<VenueForMatter, 'filing'>[]): string {
  if (venues.length === 1) return '这件事在这里办。'
  if (decideAll(venues)) return `${venues.length} 个大厅都能办，${saySame(matter)}。`
  return `${venues.length} 个大厅能收，有的要转到${matter.homePlace}办。`
}
