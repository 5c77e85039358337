import type { Permission } from '@huifuwu/contract'
import { areas } from '../area/index.ts'
import { venues } from '../venue.ts'
import { staffOfHalls } from './staff-of-halls.ts'

type Duty = { venueId: string; areaId: string; permissions: Permission[] }
export type StaffMember = { userName: string; name: string; about: string; duties: Duty[] }

const both: Permission[] = ['check-in', 'serve']
const atCounter = (venueId: string, areaId: string): Duty => ({ venueId, areaId, permissions: both })
const atEntrance = (hall: string): Duty[] =>
  areas.filter(({ venueId }) => venueId === hall).map(({ id }) => ({ venueId: hall, areaId: id, permissions: ['check-in'] }))

/** The colleagues that the pictures and the journeys know. */
const known: StaffMember[] = [
  {
    userName: 'hz-huzheng-07',
    name: '陈素云',
    about: '市政务服务中心 2 楼户政区',
    duties: [atCounter('city-hall', 'household'), atCounter('city-hall', 'general'), atCounter('self-help-hall', 'self-help')],
  },
  { userName: 'hc-zixun-01', name: '何志鹏', about: '惠城区政务服务中心，咨询台', duties: atEntrance('huicheng-hall') },
  {
    userName: 'hz-zizhu-02',
    name: '罗建辉',
    about: '24 小时自助厅，导办',
    duties: [atCounter('self-help-hall', 'self-help'), ...atEntrance('city-hall')],
  },
  {
    userName: 'hc-huzheng-03',
    name: '温海燕',
    about: '惠城区政务服务中心 1 楼户政区',
    duties: [atCounter('huicheng-hall', 'household'), atCounter('huicheng-hall', 'social-security')],
  },
]

const shortNameOf = (hall: string): string => venues.find(({ id }) => id === hall)?.shortName ?? ''

function toMember([userName, name, hall, areaId]: (typeof staffOfHalls)[number]): StaffMember {
  if (areaId === 'entrance') return { userName, name, about: `${shortNameOf(hall)}，导办`, duties: atEntrance(hall) }
  const area = areas.find(({ venueId, id }) => venueId === hall && id === areaId)
  return { userName, name, about: `${shortNameOf(hall)} ${area?.floor}${area?.name}`, duties: [atCounter(hall, areaId)] }
}

/** Who works where; password and authenticator are made by the seed. */
export const staffMembers: StaffMember[] = [...known, ...staffOfHalls.map(toMember)]
