import Taro from '@tarojs/taro'
import type { Added, CalendarEntry } from './calendar-entry.ts'

/** WeChat writes into the calendar of the phone but takes nothing back. */
export const canAddToCalendar = true
export const canTakeFromCalendar = false
export const howAdded = '已加到手机日历'

const hourSeconds = 3600
const toSeconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)
const isRefusal = (error: unknown): boolean => /auth|privacy|deny|cancel/i.test((error as { errMsg?: string }).errMsg ?? '')

/** Only in the moment of a tap: WeChat and the phone each ask the person. */
export function addToCalendar({ title, place, text, startsAt, endsAt }: CalendarEntry): Promise<Added> {
  // Taro's types say string, WeChat's own words number.
  const endTime = toSeconds(endsAt) as unknown as string
  const entry = {
    title,
    location: place,
    description: text,
    startTime: toSeconds(startsAt),
    endTime,
    alarm: true,
    alarmOffset: hourSeconds,
  }
  return new Promise((done) => {
    const success = () => done('added')
    const fail = (error: unknown) => done(isRefusal(error) ? 'refused' : 'failed')
    // Taro hands this one to WeChat as it is, whose older versions answer only those who listen.
    const asked: Promise<unknown> | undefined = Taro.addPhoneCalendar({ ...entry, success, fail })
    asked?.catch(fail)
  })
}
