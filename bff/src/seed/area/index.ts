import { cityLayout } from './city.ts'
import { countyLayout } from './county.ts'
import { filingAt, restsOnSaturday } from './service.ts'

const names: Record<string, string> = {
  household: '户政区',
  'exit-entry': '出入境区',
  general: '综合区',
  'social-security': '人社区',
  'housing-fund': '公积金区',
  property: '不动产区',
  tax: '税务区',
  planning: '自然资源区',
  'self-help': '自助区',
}

const places = Object.entries({ ...cityLayout, ...countyLayout }).flatMap(([venueId, areas]) =>
  Object.entries(areas).map(([id, each]) => ({ venueId, id, ...each })),
)

export const areas = places.map(({ offerings: _, ...area }) => ({ ...area, name: names[area.id] ?? area.id }))

export const venueOfferings = places.flatMap(({ venueId, id, offerings }) =>
  Object.entries(offerings).map(([offeringId, capacity]) => ({
    venueId,
    offeringId,
    areaId: id,
    capacity,
    saturday: !restsOnSaturday.has(offeringId),
    filing: filingAt(venueId, offeringId),
  })),
)
