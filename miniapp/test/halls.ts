import { appointment } from './appointment.ts'
import { type Answers, ok } from './show-page.tsx'

const { venue, area } = appointment
export const matter = { ...appointment.matter, homePlace: '户籍地', onlyFor: null }
export const cityHall = {
  ...venue,
  crowd: { waiting: 0, counters: 6, level: 'quiet' },
  openNow: true,
  earliestAt: '2022-03-17T06:30:00.000Z',
  areaName: area.name,
  floor: area.floor,
  remainingToday: 0,
  filing: 'decide',
  district: '惠城区',
}
export const boluo = {
  ...cityHall,
  id: 'boluo-hall',
  name: '博罗县政务服务中心',
  district: '博罗县',
  latitude: 23.18,
  longitude: 114.29,
  openNow: false,
}
export const huidong = {
  ...cityHall,
  id: 'huidong-hall',
  name: '惠东县政务服务中心',
  district: '惠东县',
  latitude: 22.98,
  longitude: 114.72,
}
export const longmen = {
  ...cityHall,
  id: 'longmen-hall',
  name: '龙门县政务服务中心',
  district: '龙门县',
  latitude: 23.72,
  longitude: 114.25,
}

/** GET /venues. */
export const allHalls = { venues: [cityHall, huidong, boluo, longmen], readAt: '2022-03-16T01:40:00.000Z' }

/** Once at the hall of 惠东. */
export const lastVisit = {
  matterId: 'id-card',
  matterName: 'x',
  plainName: 'x',
  venueId: 'huidong-hall',
  venueName: 'x',
  startsOn: '2021-03-01',
  earliestAt: null,
}

/** The halls of a matter, before a resident who was at `last`. */
export const hallsOfMatter = (venues: object[], last: object | null = null, readAt = '2022-03-16T01:40:00.000Z'): Answers => ({
  'GET /api/matters/id-card/venues': () => ok({ matter, venues, readAt }),
  'GET /api/appointments': () => ok({ appointments: [], lastVisit: last, next: null }),
})
