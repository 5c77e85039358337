import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { showPage } from '../../../test/show-page.tsx'
import { keepAppointments } from '../../field/kept-appointments.ts'
import { setElderly } from '../../ui/mode.ts'
import NotFoundPage from './index.tsx'

function WithNext() {
  useState(() => keepAppointments([appointment], new Date('2022-03-16T01:31:00Z')))
  return <NotFoundPage />
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2022-03-17T01:40:00Z'), toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a lost page asks no server, and says what one may have meant', () => {
  showPage(WithNext, {}, {})
  expect(screen.getByText('最近一个 明天 10:00')).toBeTruthy()
  fireEvent.click(screen.getByText('我的预约'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/appointment/list/index' })
  fireEvent.click(screen.getByRole('button', { name: '回首页' }))
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/home/index' })
})

test('in 长辈版 it says so as a neighbour would; with nothing booked, nothing of a date', () => {
  showPage(WithNext, {}, {})
  setElderly(true)
  cleanup()
  showPage(WithNext, {}, {})
  expect(screen.getByText('最近一个 明天上午 10:00')).toBeTruthy()
  setElderly(false)
  cleanup()
  showPage(NotFoundPage, {}, {})
  expect(screen.queryByText(/最近一个/)).toBeNull()
})
