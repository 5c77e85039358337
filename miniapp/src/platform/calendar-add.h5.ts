import type { Added, CalendarEntry } from './calendar-entry.ts'
import { writeCalendarFile } from './calendar-file.ts'

/** The browser inside WeChat saves no files. */
const savesFiles = !/MicroMessenger/i.test(navigator.userAgent)
export const canAddToCalendar = savesFiles
export const canTakeFromCalendar = savesFiles
export const howAdded = '存好了，打开这个文件就进了日历'

const longEnoughMs = 60_000

/** A browser hands a file over; the calendar of the phone or desk opens it. */
export async function addToCalendar(entry: CalendarEntry): Promise<Added> {
  const address = URL.createObjectURL(new Blob([writeCalendarFile(entry)], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  Object.assign(link, { href: address, download: `惠服务预约${entry.cancelled ? '取消' : ''}.ics` })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), longEnoughMs)
  return 'added'
}
