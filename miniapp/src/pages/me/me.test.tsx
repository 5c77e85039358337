import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { asked, ok, showPage } from '../../../test/show-page.tsx'
import { answerConsent, keptConsent } from '../../field/consent.ts'
import { keptAppointments } from '../../field/kept-appointments.ts'
import { isSignedIn } from '../../platform/sign-in.ts'
import { setElderly } from '../../ui/mode.ts'
import MePage from './index.tsx'

const answers = {
  'GET /api/me': () => ok({ realName: { name: '林晓禾', maskedPhone: '138****5620' } }),
  'GET /api/appointments': () => ok({ appointments: [appointment], lastVisit: null, next: null }),
}
const leave = async () => {
  await screen.findByText('林晓禾')
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }))
  fireEvent.click(screen.getByRole('button', { name: '退出这台手机' }))
}

beforeEach(() => {
  vi.mocked(Taro.reLaunch).mockClear()
  vi.useFakeTimers({ now: new Date('2022-03-18T01:12:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('the page says whose it is and what comes next', async () => {
  showPage(MePage, {}, answers)
  expect(await screen.findByText('已实名，138****5620')).toBeTruthy()
  expect(await screen.findByText('今天 10:00')).toBeTruthy()
  expect(screen.getByText('工作人员入口')).toBeTruthy()
})

test('signing out says first what goes, then nothing of the person stays, even with no network', async () => {
  showPage(MePage, {}, { ...answers, 'DELETE /api/sign-ins/current': () => Promise.reject(new Error('no network')) })
  answerConsent(true, '2022-03-01')
  await waitFor(() => expect(keptAppointments()).toBeDefined())
  await leave()
  await waitFor(() => expect(Taro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' }))
  expect(asked()).toContain('DELETE /api/sign-ins/current')
  expect([isSignedIn('resident'), keptAppointments(), keptConsent()]).toEqual([false, undefined, undefined])
})

test('in 长辈版 the phone stands under the name, times are said, and one row leads back to the usual look', async () => {
  act(() => setElderly(true))
  showPage(MePage, {}, answers)
  expect(await screen.findByText('手机 138****5620')).toBeTruthy()
  expect(await screen.findByText('今天上午 10:00')).toBeTruthy()
  expect(screen.queryByRole('switch')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '换回标准版' }))
  expect(await screen.findByRole('switch')).toBeTruthy()
})
