import type { FilingMode } from '@huifuwu/domain'

/** Saturdays (延时服务) are for what people need in daily life. */
export const restsOnSaturday = new Set(['property', 'planning', 'business', 'tax'])

/** What the district and county halls may do at most for residents of elsewhere; the city hall and whoever is not named decide. */
const districts: Record<string, FilingMode> = { property: 'accept', 'housing-fund': 'accept', medical: 'accept', planning: 'collect' }
const counties: Record<string, FilingMode> = { ...districts, property: 'collect', general: 'accept', business: 'accept', vehicle: 'accept' }

const limits: Record<string, Record<string, FilingMode>> = {
  'huicheng-hall': districts,
  'zhongkai-hall': districts,
  'huiyang-hall': districts,
  'dayawan-hall': districts,
  'boluo-hall': counties,
  'huidong-hall': counties,
  'longmen-hall': counties,
}

export const filingAt = (venueId: string, offeringId: string): FilingMode => limits[venueId]?.[offeringId] ?? 'decide'
