import { type Layout, place } from './place.ts'

/** The halls of the counties. */
export const countyLayout: Record<string, Layout> = {
  'boluo-hall': {
    household: place('A', '1 楼', '1–3')({ 'id-card': 5, 'residence-permit': 3, household: 3 }),
    'exit-entry': place('B', '1 楼', '4–5')({ 'exit-entry': 3 }),
    general: place('C', '1 楼', '6–9')({ general: 5, business: 3, vehicle: 3 }),
    'social-security': place('D', '2 楼', '1–3')({ 'social-security': 5, medical: 3 }),
    'housing-fund': place('E', '2 楼', '4')({ 'housing-fund': 2 }),
    property: place('F', '2 楼', '5–7')({ property: 4 }),
    tax: place('G', '2 楼', '8–9')({ tax: 3 }),
    planning: place('H', '2 楼', '10')({ planning: 2 }),
  },
  'huidong-hall': {
    household: place('A', '1 楼', '1–3')({ 'id-card': 5, 'residence-permit': 3, household: 3 }),
    'exit-entry': place('B', '1 楼', '4–5')({ 'exit-entry': 3 }),
    general: place('C', '1 楼', '6–8')({ general: 5, business: 3, vehicle: 2 }),
    'social-security': place('D', '1 楼', '9–11')({ 'social-security': 4, medical: 3 }),
    property: place('F', '2 楼', '1–3')({ property: 3 }),
    tax: place('G', '2 楼', '4–5')({ tax: 3 }),
    planning: place('H', '2 楼', '6')({ planning: 2 }),
  },
  'longmen-hall': {
    household: place('A', '1 楼', '1–2')({ 'id-card': 3, 'residence-permit': 2, household: 2 }),
    'exit-entry': place('B', '1 楼', '3')({ 'exit-entry': 2 }),
    general: place('C', '1 楼', '4–6')({ general: 4, business: 2, vehicle: 2 }),
    'social-security': place('D', '1 楼', '7–8')({ 'social-security': 3, medical: 2 }),
    property: place('F', '2 楼', '1–2')({ property: 2 }),
    tax: place('G', '2 楼', '3')({ tax: 2 }),
    planning: place('H', '2 楼', '4')({ planning: 2 }),
  },
}
