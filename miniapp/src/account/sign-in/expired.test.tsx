import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { type Answers, ok, refused, showPage } from '../../../test/show-page.tsx'
import { keepAppointments } from '../../field/kept-appointments.ts'
import { store } from '../../platform/storage.ts'
import SignInPage from './index.tsx'

const goOn = '/appointment/confirm/index?matterId=id-card&venueId=city-hall&sessionId=s10&on=2022-03-18'
const session = { id: 's10', startsAt: '2022-03-18T02:00:00Z', endsAt: '2022-03-18T02:30:00Z', state: 'open', remaining: 6 }
const answers: Answers = {
  'GET /api/venues/city-hall/days': () => ok({ matter: appointment.matter, venue: appointment.venue, days: [] }),
  'GET /api/venues/city-hall/sessions': () => ok({ sessions: [session] }),
}

function AfterTheEnd() {
  useState(() => {
    keepAppointments([appointment], new Date('2022-03-16T01:31:00Z'))
    store('sign-in-resident', { expired: true })
  })
  return <SignInPage />
}
const show = (params: Record<string, string>, more: Answers = {}) => showPage(AfterTheEnd, params, { ...answers, ...more })

beforeEach(() => void vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.clearAllMocks()
})

test('whoever was in the middle of booking sees what, and that the place is not taken yet', async () => {
  show({ goOn, need: 'real-name' })
  expect(await screen.findByText('后天 10:00–10:30')).toBeTruthy()
  expect(screen.getByText('惠州市政务服务中心。号还没占，余 6 个')).toBeTruthy()
  expect(screen.getByRole('button', { name: '演示登录，接着约' })).toBeTruthy()
  fireEvent.click(screen.getByText('亮预约码'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/code/index' })
})

test('a session that filled up meanwhile is called so before signing in', async () => {
  show({ goOn }, { 'GET /api/venues/city-hall/sessions': () => ok({ sessions: [{ ...session, state: 'full', remaining: 0 }] }) })
  expect(await screen.findByText('惠州市政务服务中心。这一场刚约满，登录后换个时间')).toBeTruthy()
})

test('without signing in the free times of that very hall are one tap away', async () => {
  show({ goOn })
  fireEvent.click(screen.getByText('先不登录，看余号'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/time/index?matterId=id-card&venueId=city-hall' })
})

test.each([
  ['cut short', '/appointment/confirm/index?matterId=id-card'],
  ['cut in the middle of a sign', '/appointment/confirm/index?matterId=%E6%B3&venueId=%'],
  ['of another page', '/appointment/list/index'],
  ['of no page', 'https://example.org/'],
])('an address to go on to that is %s leaves the way to sign in', (_, address) => {
  show({ goOn: encodeURIComponent(address) })
  expect(screen.getByText('要重新登录一下')).toBeTruthy()
  expect(screen.getByRole('button', { name: /^演示登录/ })).toBeTruthy()
  expect(screen.queryByText('约到一半')).toBeNull()
})

test('a hall that no longer knows the day hides what was begun, not the way on', async () => {
  show({ goOn }, { 'GET /api/venues/city-hall/days': () => refused(404, 'matter-not-offered') })
  await vi.waitFor(() => expect(screen.queryByText('约到一半')).toBeNull())
  expect(screen.getByText('先不登录，看余号')).toBeTruthy()
})

test('whoever was led here past the privacy text reads it before signing in', async () => {
  show({ goOn }, { 'GET /api/privacy-text': () => ok({ version: '2022-03-01', sections: [] }) })
  fireEvent.click(screen.getByRole('button', { name: '演示登录，接着约' }))
  expect(Taro.redirectTo).not.toHaveBeenCalled()
  fireEvent.click(await screen.findByRole('button', { name: '同意，继续' }))
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('/account/demo/index?goOn=') })
})
