import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import DonePage from './index.tsx'
import { sayEntrance, tellVisit } from './view.ts'

const afternoon = {
  ...appointment,
  startsAt: '2022-03-18T06:30:00.000Z',
  endsAt: '2022-03-18T07:00:00.000Z',
  checkInFrom: '2022-03-18T06:00:00.000Z',
}
const show = () =>
  showPage(DonePage, { appointmentId: appointment.id }, { [`GET /api/appointments/${appointment.id}`]: () => ok(afternoon) })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('when to come, and from when one may check in', async () => {
  show()
  expect(await screen.findByText('后天 14:30–15:00，14:00 起可签到')).toBeTruthy()
})

test('in elderly mode both are said as one says it, with a number to remember, and the code is one tap away', async () => {
  act(() => setElderly(true))
  show()
  expect(await screen.findByText('后天下午 2:30')).toBeTruthy()
  expect(screen.getByText('2:00 就能进')).toBeTruthy()
  expect(screen.getByText('7K2M-4QXD')).toBeTruthy()
  expect(screen.queryByLabelText('预约码 7K2M-4QXD')).toBeNull()
  fireEvent.click(screen.getByText('打开预约码'))
  expect(screen.getAllByLabelText('预约码 7K2M-4QXD').length).toBeGreaterThan(0)
})

test('a check-in that opens before midnight is said to be of the day before', () => {
  expect(sayEntrance({ startsOn: '2022-03-18', startsAt: '2022-03-18T00:30:00.000Z', checkInFrom: '2022-03-17T15:30:00.000Z' })).toBe(
    '前一天晚上 11:30 就能进',
  )
})

test('a check-in that opens in another part of the day says which', () => {
  const noon = { startsOn: '2022-03-18', startsAt: '2022-03-18T04:15:00.000Z' }
  expect(sayEntrance({ ...noon, checkInFrom: '2022-03-18T03:45:00.000Z' })).toBe('上午 11:45 就能进')
})

test('a line under the calendar tells the family, and says what is to be done with it', async () => {
  show()
  fireEvent.click(await screen.findByRole('button', { name: /^转发给家人/ }))
  expect(await screen.findByText(/^长按复制：3月18日 周五 下午 2:30，惠州市政务服务中心/)).toBeTruthy()
})

test('the family is told when, where and what to bring, but not who, and no number that would check in', async () => {
  const words = '3月18日 周五 下午 2:30，惠州市政务服务中心，换身份证，带旧身份证'
  expect(tellVisit(afternoon)).toBe(words)
  act(() => setElderly(true))
  show()
  fireEvent.click(await screen.findByText('复制下来，发给家人'))
  expect(await screen.findByText(`长按复制：${words}`)).toBeTruthy()
})
