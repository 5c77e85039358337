import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment, ticket } from '../../../test/appointment.ts'
import { asked, ok, refused, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import DetailPage from './index.tsx'

const path = `/api/appointments/${appointment.id}`
const show = (answers: Parameters<typeof showPage>[2]) => showPage(DetailPage, { appointmentId: appointment.id }, answers)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-18T01:35:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('the desk checks the person in, and the open page becomes the ticket by itself', async () => {
  let state: unknown = { ...appointment, pollSeconds: 0.05 }
  show({ [`GET ${path}`]: () => ok(state) })
  fireEvent.click(await screen.findByRole('button', { name: '亮预约码' }))
  expect(screen.getByRole('dialog', { name: '预约码' })).toBeTruthy()
  state = { ...appointment, state: 'checked-in', ticket, pollSeconds: null }
  expect(await screen.findByText('A043')).toBeTruthy()
  expect(screen.getByText('4 人')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('cancelling says what it costs, and then the page is that of a cancelled one, from its top', async () => {
  show({
    [`GET ${path}`]: () => ok(appointment),
    [`POST ${path}/cancellation`]: () => ok({ ...appointment, state: 'cancelled', code: null, endedAt: '2022-03-18T01:36:00Z' }),
  })
  expect(await screen.findByText('工作日 9:00–12:00，14:00–17:00')).toBeTruthy()
  fireEvent.click(await screen.findByText('取消预约'))
  expect(screen.getByText('8:00 已过，这是临时取消')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '取消预约' }))
  expect(await screen.findByText('已取消')).toBeTruthy()
  expect(Taro.pageScrollTo).toHaveBeenCalledWith({ scrollTop: 0, duration: 0 })
  expect(screen.queryByRole('button', { name: '亮预约码' })).toBeNull()
})

test('once the visit has started there is nothing to cancel', async () => {
  vi.setSystemTime(new Date('2022-03-18T02:05:00Z'))
  show({ [`GET ${path}`]: () => ok(appointment) })
  await screen.findByText('到时间了，请来签到')
  expect(screen.queryByText('取消预约')).toBeNull()
})

test('an appointment of somebody else is not found, and says what now', async () => {
  show({ [`GET ${path}`]: () => refused(404, 'appointment-not-found') })
  expect(await screen.findByText('没有找到这个预约')).toBeTruthy()
  await waitFor(() => expect(asked()).toEqual([`GET ${path}`]))
})

test('in 长辈版 one card says it all, in everyday words, and what costs nothing until when', async () => {
  act(() => setElderly(true))
  vi.setSystemTime(new Date('2022-03-17T01:35:00Z'))
  show({ [`GET ${path}`]: () => ok(appointment) })
  expect(await screen.findByText('明天上午 10:00')).toBeTruthy()
  expect(screen.getByText('换身份证，林晓禾')).toBeTruthy()
  expect(screen.getByText('工作日上午 9:00 到 12:00，下午 2:00 到 5:00')).toBeTruthy()
  expect(screen.getByText('明天上午 8:00 前退，不算违约')).toBeTruthy()
  fireEvent.click(screen.getByText('打给大厅'))
  expect(Taro.makePhoneCall).toHaveBeenLastCalledWith({ phoneNumber: '0752-0000001' })
  fireEvent.click(screen.getByText('打开预约码'))
  expect(screen.getByRole('dialog', { name: '预约码' }).textContent).toContain('明天上午 10:00')
  act(() => setElderly(false))
})

test('where nobody sits in the hall 长辈版 names 12345 alone', async () => {
  act(() => setElderly(true))
  show({ [`GET ${path}`]: () => ok({ ...appointment, venue: { ...appointment.venue, phone: null } }) })
  expect(await screen.findByText('拨打 12345')).toBeTruthy()
  expect(screen.queryByText('打给大厅')).toBeNull()
  act(() => setElderly(false))
})

test('whose sign-in ended signs in from the sheet, and finds it as it was', async () => {
  show({ [`GET ${path}`]: () => ok(appointment), [`POST ${path}/cancellation`]: () => refused(401, 'refresh-refused') })
  fireEvent.click(await screen.findByText('取消预约'))
  fireEvent.click(screen.getByRole('button', { name: '取消预约' }))
  fireEvent.click(await screen.findByRole('button', { name: '登录' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: expect.stringContaining('/account/sign-in/index?goOn=') })
  expect(await screen.findByText('8:00 已过，这是临时取消')).toBeTruthy()
  expect(screen.queryByText('要重新登录一下')).toBeNull()
})
