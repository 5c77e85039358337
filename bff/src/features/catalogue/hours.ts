import type { Opening } from '../../db/tables/venue.ts'

type Period = Opening['periods'][number]

const noon = 12 * 60
const wholeDay = 24 * 60

const showMinute = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
const showPeriods = (periods: readonly Period[]): string =>
  periods.map(({ fromMinute, toMinute }) => `${showMinute(fromMinute)}–${showMinute(toMinute)}`).join('，')

const isOpenThroughNoon = ({ fromMinute, toMinute }: Period): boolean => fromMinute < noon && toMinute > noon + 60
const isNeverClosed = ({ fromMinute, toMinute }: Period): boolean => fromMinute === 0 && toMinute === wholeDay

/** 工作日 9:00–17:00，中午不休息；周六 9:00–12:00. */
export function showHours({ holidays, periods, saturday = [] }: Opening): string {
  const days = holidays ? '每天' : '工作日'
  if (periods.some(isNeverClosed)) return `${days} 24 小时`
  const usual = `${days} ${showPeriods(periods)}${periods.some(isOpenThroughNoon) ? '，中午不休息' : ''}`
  return saturday.length === 0 ? usual : `${usual}；周六 ${showPeriods(saturday)}`
}
