import { type Layout, place } from './place.ts'

/** The halls of the city and of its districts. */
export const cityLayout: Record<string, Layout> = {
  'city-hall': {
    household: place('A', '2 楼', '3–6')({ 'id-card': 8, 'residence-permit': 6, household: 4 }),
    'exit-entry': place('B', '2 楼', '7–10')({ 'exit-entry': 6 }),
    general: place('C', '1 楼', '1–8')({ general: 10, business: 6, vehicle: 6 }),
    'social-security': place('D', '1 楼', '9–12')({ 'social-security': 8, medical: 5 }),
    'housing-fund': place('E', '1 楼', '13–15')({ 'housing-fund': 5 }),
    property: place('F', '3 楼', '1–6')({ property: 6 }),
    tax: place('G', '3 楼', '7–10')({ tax: 5 }),
    planning: place('H', '3 楼', '11–12')({ planning: 2 }),
  },
  'huicheng-hall': {
    household: place('A', '1 楼', '1–3')({ 'id-card': 5, 'residence-permit': 4, household: 2 }),
    'exit-entry': place('B', '1 楼', '4–5')({ 'exit-entry': 2 }),
    general: place('C', '1 楼', '6–9')({ general: 6, business: 4, vehicle: 3 }),
    'social-security': place('D', '2 楼', '1–3')({ 'social-security': 4, medical: 3 }),
    property: place('F', '2 楼', '4–6')({ property: 3 }),
    tax: place('G', '2 楼', '7–8')({ tax: 3 }),
  },
  'zhongkai-hall': {
    household: place('A', '1 楼', '1–4')({ 'id-card': 4, 'residence-permit': 6, household: 2 }),
    'exit-entry': place('B', '1 楼', '5–6')({ 'exit-entry': 3 }),
    general: place('C', '1 楼', '7–10')({ general: 5, business: 6, vehicle: 2 }),
    'social-security': place('D', '2 楼', '1–3')({ 'social-security': 4, medical: 3 }),
    'housing-fund': place('E', '2 楼', '4–5')({ 'housing-fund': 3 }),
    tax: place('G', '2 楼', '6–8')({ tax: 4 }),
  },
  'huiyang-hall': {
    household: place('A', '1 楼', '1–4')({ 'id-card': 5, 'residence-permit': 5, household: 3 }),
    'exit-entry': place('B', '1 楼', '5–7')({ 'exit-entry': 4 }),
    general: place('C', '2 楼', '1–5')({ general: 6, business: 4, vehicle: 4 }),
    'social-security': place('D', '2 楼', '6–8')({ 'social-security': 5, medical: 3 }),
    'housing-fund': place('E', '2 楼', '9–10')({ 'housing-fund': 3 }),
    property: place('F', '3 楼', '1–4')({ property: 4 }),
    tax: place('G', '3 楼', '5–7')({ tax: 4 }),
    planning: place('H', '3 楼', '8')({ planning: 2 }),
  },
  'dayawan-hall': {
    household: place('A', '1 楼', '1–2')({ 'id-card': 3, 'residence-permit': 4, household: 2 }),
    'exit-entry': place('B', '1 楼', '3')({ 'exit-entry': 2 }),
    general: place('C', '1 楼', '4–6')({ general: 4, business: 4 }),
    'social-security': place('D', '1 楼', '7–8')({ 'social-security': 3, medical: 2 }),
    property: place('F', '2 楼', '1–2')({ property: 3 }),
    tax: place('G', '2 楼', '3–4')({ tax: 3 }),
  },
  'self-help-hall': { 'self-help': place('Z', '1 楼', '1–6')({ 'self-help': 12 }) },
}
