import type { Opening } from '../db/tables/venue.ts'

const workdays = (...periods: [from: number, to: number][]): Opening => ({
  weekdays: [1, 2, 3, 4, 5],
  holidays: false,
  periods: periods.map(([from, to]) => ({ fromMinute: from * 60, toMinute: to * 60 })),
})

/** Addresses and coordinates are near the real places; the numbers of the streets are invented. */
export const venues = [
  {
    id: 'city-hall',
    kind: 'hall' as const,
    name: '惠州市政务服务中心',
    shortName: '市政务服务中心',
    district: '惠城区',
    locality: '江北',
    address: '江北三新南路 31 号',
    latitude: 23.1102,
    longitude: 114.4146,
    hours: '工作日 9:00–17:00，中午不休息；周六 9:00–12:00',
    opening: { ...workdays([9, 17]), saturday: [{ fromMinute: 9 * 60, toMinute: 12 * 60 }] },
  },
  {
    id: 'huicheng-hall',
    kind: 'hall' as const,
    name: '惠城区政务服务中心',
    shortName: '惠城区政务服务中心',
    district: '惠城区',
    locality: '下角',
    address: '下角中路 5 号',
    latitude: 23.0846,
    longitude: 114.3949,
    hours: '工作日 9:00–12:00，14:00–17:00',
    opening: workdays([9, 12], [14, 17]),
  },
  {
    id: 'self-help-hall',
    kind: 'hall' as const,
    name: '惠州市政务服务中心 24 小时自助厅',
    shortName: '24 小时自助厅',
    district: '惠城区',
    locality: '江北',
    address: '江北三新南路 31 号，1 楼东门',
    latitude: 23.1099,
    longitude: 114.4152,
    hours: '每天 24 小时',
    opening: { weekdays: [0, 1, 2, 3, 4, 5, 6], holidays: true, periods: [{ fromMinute: 0, toMinute: 24 * 60 }] },
  },
]
