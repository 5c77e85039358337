import type { SessionLine } from '@huifuwu/contract'
import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { type Answers, ok, refused, sentTo, showPage } from '../../../test/show-page.tsx'
import ConfirmPage from './index.tsx'

const session = (id: string, hour: number): SessionLine => ({
  id: id as SessionLine['id'],
  startsAt: `2022-03-18T0${hour}:00:00.000Z`,
  endsAt: `2022-03-18T0${hour}:30:00.000Z`,
  remaining: 2,
  state: 'open',
  version: 1,
  cancelUntil: `2022-03-18T0${hour - 2}:00:00.000Z`,
  checkInFrom: `2022-03-18T0${hour - 1}:30:00.000Z`,
  checkInUntil: `2022-03-18T0${hour}:30:00.000Z`,
  lateBehaviour: 'tail',
})
const { matter, venue, area } = appointment
const realName = { name: '林晓禾', maskedName: '林*禾', maskedIdNumber: '4413**********0012', maskedPhone: '138****5620', sex: 'female' }
const me = { accountId: 'a', realName, privacyConsent: { version: '1', agreed: true, at: '2022-03-01T00:00:00Z', current: true } }
const params = { matterId: 'id-card', venueId: 'city-hall', sessionId: 's10', on: '2022-03-18' }
const booking = 'POST /api/appointments'

const show = (answers: Answers) =>
  showPage(ConfirmPage, params, {
    'GET /api/me': () => ok(me),
    'GET /api/venues/city-hall/days': () =>
      ok({ matter, venue: { ...venue, areaName: area.name, floor: area.floor }, days: [], nextRelease: {}, readAt: '' }),
    'GET /api/venues/city-hall/sessions': () => ok({ on: params.on, sessions: [session('s10', 2), session('s11', 3)], readAt: '' }),
    'GET /api/appointments': () => ok({ appointments: [], lastVisit: null, next: null }),
    ...answers,
  })
const confirm = async () => fireEvent.click(await screen.findByRole('button', { name: '确认预约' }))

beforeEach(() => {
  vi.mocked(Taro.redirectTo).mockClear()
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('what it costs not to come stands before the tap', async () => {
  show({})
  expect(await screen.findByText('不来请在 3月18日 8:00 前取消，不记违约')).toBeTruthy()
  expect(screen.getByText('10:00–10:30')).toBeTruthy()
  expect(await screen.findByText('林晓禾（本人）')).toBeTruthy()
})

test('one tap books once, however often it is pressed while the answer is awaited', async () => {
  let answer = (): void => undefined
  const slow = new Promise<ReturnType<typeof ok>>((resolve) => {
    answer = () => resolve(ok(appointment, 201))
  })
  show({ [booking]: () => slow })
  await confirm()
  const waiting = await screen.findByText('正在约号，别离开')
  fireEvent.click(waiting)
  answer()
  await vi.waitFor(() => expect(Taro.redirectTo).toHaveBeenCalledWith({ url: `/appointment/done/index?appointmentId=${appointment.id}` }))
  expect(sentTo(booking)).toHaveLength(1)
  expect(sentTo(booking)[0]?.data).toEqual({ venueId: 'city-hall', sessionId: 's10', matterId: 'id-card' })
})

test('no answer: pressed again, the same wish goes out under the same key', async () => {
  let tries = 0
  show({ [booking]: () => (++tries === 1 ? Promise.reject(new Error('line')) : ok(appointment, 201)) })
  await confirm()
  await screen.findByText('没有网络')
  await confirm()
  await vi.waitFor(() => expect(sentTo(booking)).toHaveLength(2))
  const [first, second] = sentTo(booking).map(({ header }) => header)
  expect(second?.['idempotency-key']).toBe(first?.['idempotency-key'])
  expect(second?.attempt).toBe('2')
})

test('sold out at the last moment: the nearest free time is one tap away', async () => {
  show({ [booking]: () => refused(409, 'sold-out') })
  await confirm()
  fireEvent.click(await screen.findByRole('button', { name: '换成 11:00–11:30，余 2 个' }))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('sessionId=s11') })
})

test('already booked: the one that stands can be opened', async () => {
  show({ [booking]: () => refused(409, 'duplicate-appointment', { appointmentId: 'other' }) })
  await confirm()
  fireEvent.click(await screen.findByRole('button', { name: '看已有的预约' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/appointment/detail/index?appointmentId=other' })
})

test('without a real name the tap leads there, and back to this page with everything kept', async () => {
  show({ 'GET /api/me': () => ok({ ...me, realName: null }) })
  fireEvent.click(await screen.findByRole('button', { name: '实名认证，再约' }))
  const { url } = vi.mocked(Taro.navigateTo).mock.lastCall?.[0] ?? { url: '' }
  expect(url).toContain('/account/real-name/index')
  expect(decodeURIComponent(url)).toContain('/appointment/confirm/index')
})

test('a sign-in that ends at the tap leads to signing in, and back to this very page', async () => {
  const ended = { [booking]: () => refused(401, 'token-expired'), 'POST /api/sign-ins/refresh': () => refused(401, 'refresh-refused') }
  show(ended)
  await confirm()
  const goOn = encodeURIComponent('/appointment/confirm/index?matterId=id-card&venueId=city-hall&sessionId=s10&on=2022-03-18')
  await vi.waitFor(() => expect(Taro.navigateTo).toHaveBeenCalledWith({ url: `/account/sign-in/index?goOn=${goOn}&need=real-name` }))
})
