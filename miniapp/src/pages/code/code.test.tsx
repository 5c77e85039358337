import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, refused, showPage } from '../../../test/show-page.tsx'
import { keepAppointments } from '../../field/kept-appointments.ts'
import { forgetSignIn } from '../../platform/sign-in.ts'
import { setElderly } from '../../ui/mode.ts'
import CodePage from './index.tsx'

const now = new Date('2022-03-18T01:40:00Z')
const upcoming = (appointments: unknown[]) => ({ 'GET /api/appointments': () => ok({ appointments, lastVisit: null, next: null }) })
const me = { 'GET /api/me': () => ok({ realName: null }) }
const noNetwork = {
  'GET /api/appointments': () => Promise.reject(new Error('no network')),
  'GET /api/me': () => Promise.reject(new Error('no network')),
}

function WithKept() {
  useState(() => keepAppointments([appointment], new Date('2022-03-18T01:31:00Z')))
  return <CodePage />
}

beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('online the code stands without a strip and without its age', async () => {
  showPage(CodePage, {}, { ...me, ...upcoming([appointment]) })
  expect(await screen.findByText('7K2M-4QXD')).toBeTruthy()
  expect(screen.queryByText(/存下/)).toBeNull()
  expect(screen.queryByText(/没有网络/)).toBeNull()
})

test('in 长辈版 the hall itself can be called; a copy that was kept before it had a number has no such row', async () => {
  act(() => setElderly(true))
  showPage(CodePage, {}, { ...me, ...upcoming([appointment]) })
  fireEvent.click(await screen.findByText('打给大厅'))
  expect(Taro.makePhoneCall).toHaveBeenLastCalledWith({ phoneNumber: '0752-0000001' })
  cleanup()
  const { phone: _, ...venue } = appointment.venue
  showPage(CodePage, {}, { ...me, ...upcoming([{ ...appointment, venue }]) })
  expect(await screen.findByText('看这个预约')).toBeTruthy()
  expect(screen.queryByText('打给大厅')).toBeNull()
  act(() => setElderly(false))
})

test('with no network the kept copy shows the code, when it was saved, and a name nobody else can read', async () => {
  showPage(WithKept, {}, noNetwork)
  expect(await screen.findByText('没有网络，预约码照样能用')).toBeTruthy()
  expect(screen.getByText('7K2M-4QXD')).toBeTruthy()
  expect(screen.getByText('9:31 存下')).toBeTruthy()
  expect(screen.getByText('居民身份证换领，林*禾')).toBeTruthy()
})

test('a sign-in that ran out leaves the code, and says how to see the latest', async () => {
  const expired = () => refused(401, 'token-expired')
  const answers = {
    'GET /api/appointments': expired,
    'GET /api/me': expired,
    'POST /api/sign-ins/refresh': () => refused(401, 'refresh-refused'),
  }
  showPage(WithKept, {}, answers)
  expect(await screen.findByText('要重新登录一下')).toBeTruthy()
  expect(screen.getByText('7K2M-4QXD')).toBeTruthy()
})

test('signing out takes the kept code along', async () => {
  showPage(WithKept, {}, { ...me, ...upcoming([appointment]) })
  expect(await screen.findByText('7K2M-4QXD')).toBeTruthy()
  act(() => forgetSignIn('resident'))
  expect(screen.queryByText('7K2M-4QXD')).toBeNull()
  expect(screen.getByRole('button', { name: '登录，看我的码' })).toBeTruthy()
})

test('with two on one day one may choose', async () => {
  const later = {
    ...appointment,
    id: 'later',
    number: '9WDT3R6R',
    startsAt: '2022-03-18T06:30:00.000Z',
    endsAt: '2022-03-18T07:00:00.000Z',
  }
  showPage(CodePage, {}, { ...me, ...upcoming([appointment, later]) })
  fireEvent.click(await screen.findByRole('tab', { name: '14:30–15:00' }))
  expect(screen.getByText('9WDT-3R6R')).toBeTruthy()
  expect(screen.queryByText('7K2M-4QXD')).toBeNull()
})

test('with none there is what to do', async () => {
  showPage(CodePage, {}, { ...me, ...upcoming([]) })
  expect(await screen.findByRole('button', { name: '去约号' })).toBeTruthy()
})
