import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { spoken } from '../field/time-words.ts'
import { CalendarRow } from './calendar-row.tsx'
import { toEntry } from './to-entry.ts'

const adding = vi.mocked(Taro.addPhoneCalendar)
type Sent = Parameters<typeof Taro.addPhoneCalendar>[0]
const agrees = async ({ success }: Sent) => {
  success?.({ errMsg: 'addPhoneCalendar:ok' })
  return { errMsg: 'addPhoneCalendar:ok' }
}
const press = () => fireEvent.click(screen.getByRole('button'))

afterEach(() => {
  cleanup()
  adding.mockReset()
  vi.mocked(Taro.openSetting).mockClear()
})

test('the phone is told when and where, an hour before, and nothing of who goes or of the number', async () => {
  adding.mockImplementation(agrees)
  render(<CalendarRow appointment={appointment} />)
  press()
  expect(await screen.findByText('已加到手机日历')).toBeTruthy()
  const [told] = adding.mock.lastCall ?? []
  expect(told).toMatchObject({
    title: '居民身份证换领，市政务服务中心',
    location: '惠州市政务服务中心，江北三新南路 31 号',
    startTime: Date.parse(appointment.startsAt) / 1000,
    endTime: Date.parse(appointment.endsAt) / 1000,
    alarmOffset: 3600,
  })
  expect(JSON.stringify(told)).not.toMatch(/林|7K2M|A7K2M/)
})

test('after a no the next tap opens the settings, and the one after that tries again', async () => {
  adding.mockRejectedValueOnce({ errMsg: 'addPhoneCalendar:fail auth deny' })
  render(<CalendarRow appointment={appointment} />)
  press()
  expect(await screen.findByText('没让用日历，点这里去打开，再加一次')).toBeTruthy()
  press()
  await vi.waitFor(() => expect(screen.queryByText(/没让用日历/)).toBeNull())
  expect(Taro.openSetting).toHaveBeenCalledOnce()
  expect(adding).toHaveBeenCalledOnce()
  adding.mockImplementationOnce(agrees)
  press()
  expect(await screen.findByText('已加到手机日历')).toBeTruthy()
})

test('a phone that has no such calendar says what to do instead', async () => {
  adding.mockRejectedValueOnce({ errMsg: 'addPhoneCalendar:fail not support' })
  render(<CalendarRow appointment={appointment} />)
  press()
  expect(await screen.findByText('这台手机加不了，请记下时间，或截图存着')).toBeTruthy()
})

test('cancelled it is the same entry, taken back', () => {
  const entry = toEntry({ ...appointment, state: 'cancelled', endedAt: '2022-03-17T01:00:00.000Z' })
  expect(entry).toMatchObject({ id: appointment.id, sequence: 1, cancelled: true, since: '2022-03-17T01:00:00.000Z' })
  expect(toEntry(appointment)).toMatchObject({ id: appointment.id, sequence: 0, cancelled: false, since: appointment.bookedAt })
})

test('in 长辈版 the calendar speaks its words', () => {
  expect(toEntry(appointment, spoken)).toMatchObject({
    title: '换身份证，市政务服务中心',
    text: '2 楼户政区，上午 9:30 起可签到\n请带：旧身份证原件\n到了打开惠服务，亮预约码',
  })
})
