import type { VenueForMatter } from '@huifuwu/contract'

/** Where it can be done, and whether that is all the same to who lives elsewhere. */
export function sayWhere(venues: readonly Pick<VenueForMatter, 'filing'>[]): string {
  if (venues.length === 1) return '这件事在这里办。'
  const same = venues.every(({ filing }) => filing === 'decide')
  return same ? `${venues.length} 个大厅都能办，户口在哪都一样。` : `${venues.length} 个大厅能收，有的要转回户籍地办，到窗口会告诉您。`
}
