type Place = { prefix: string; floor: string; counters: string; counterCount: number; offerings: Record<string, number> }

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

/** One line an area: prefix, floor, counters, and the places a session that each of its offerings has. */
const place =
  (prefix: string, floor: string, counters: string) =>
  (offerings: Record<string, number>): Place => {
    const [first, last] = counters.split('–').map(Number)
    return { prefix, floor, counters: `${counters} 号`, counterCount: (last ?? first ?? 1) - (first ?? 1) + 1, offerings }
  }

const layout: Record<string, Record<string, Place>> = {
  'city-hall': {
    household: place('A', '2 楼', '3–6')({ 'id-card': 8, 'residence-permit': 6, household: 4 }),
    'exit-entry': place('B', '2 楼', '7–10')({ 'exit-entry': 6 }),
    general: place('C', '1 楼', '1–8')({ general: 10 }),
    'social-security': place('D', '1 楼', '9–12')({ 'social-security': 8 }),
    'housing-fund': place('E', '1 楼', '13–15')({ 'housing-fund': 5 }),
    property: place('F', '3 楼', '1–6')({ property: 6 }),
    tax: place('G', '3 楼', '7–10')({ tax: 5 }),
    planning: place('H', '3 楼', '11–12')({ planning: 2 }),
  },
  'huicheng-hall': {
    household: place('A', '1 楼', '1–3')({ 'id-card': 5, 'residence-permit': 4, household: 2 }),
    'exit-entry': place('B', '1 楼', '4–5')({ 'exit-entry': 2 }),
    general: place('C', '1 楼', '6–9')({ general: 6 }),
    'social-security': place('D', '2 楼', '1–3')({ 'social-security': 4 }),
    property: place('F', '2 楼', '4–6')({ property: 3 }),
    tax: place('G', '2 楼', '7–8')({ tax: 3 }),
  },
  'self-help-hall': { 'self-help': place('Z', '1 楼', '1–6')({ 'self-help': 12 }) },
}

const places = Object.entries(layout).flatMap(([venueId, areas]) => Object.entries(areas).map(([id, each]) => ({ venueId, id, ...each })))

export const areas = places.map(({ offerings: _, ...area }) => ({ ...area, name: names[area.id] ?? area.id }))

export const venueOfferings = places.flatMap(({ venueId, id, offerings }) =>
  Object.entries(offerings).map(([offeringId, capacity]) => ({ venueId, offeringId, areaId: id, capacity })),
)
