import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { showPage } from '../../../test/show-page.tsx'
import { keepAppointments } from '../../field/kept-appointments.ts'
import { isBefore } from '../../platform/version.ts'
import { isTooOld } from '../../platform/wechat-age.ts'
import UpdatePage from './index.tsx'

const wechat = (told: object) => vi.mocked(Taro.getAppBaseInfo).mockReturnValue(told as never)

function WithNext() {
  useState(() => keepAppointments([appointment], new Date('2022-03-16T01:31:00Z')))
  return <UpdatePage />
}

beforeEach(() => void vi.useFakeTimers({ now: new Date('2022-03-17T01:40:00Z'), toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  wechat({ fontSizeScaleFactor: 1 })
})

test.each([
  ['2.20.0', true],
  ['2.9.5', true],
  ['1.99.99', true],
  ['2.20', true],
  ['2.20.1', false],
  ['2.20.1.1', false],
  ['2.100.0', false],
  ['3.8.0', false],
  ['', false],
  ['latest', false],
  ['2.x', false],
  [undefined, false],
  [2.14, false],
])('a base library %s: too old is %s', (SDKVersion, old) => {
  wechat({ SDKVersion })
  expect(isTooOld()).toBe(old)
})

test('versions are compared part by part, not as words', () => {
  expect(isBefore('2.9.0', '2.10.0')).toBe(true)
  expect(isBefore('2.10.0', '2.9.0')).toBe(false)
})

test('it says which WeChat this is, which it must be, and what works all the same', () => {
  wechat({ SDKVersion: '2.14.0', version: '8.0.2' })
  showPage(WithNext, {}, {})
  expect(screen.getByText('您的微信是 8.0.2，有的页面会显示不全。')).toBeTruthy()
  expect(screen.getByText('要 8.0.16 以上，更新约 1 分钟。')).toBeTruthy()
  expect(screen.getByText('7K2M-4QXD，明天 10:00')).toBeTruthy()
  fireEvent.click(screen.getByText('用浏览器打开惠服务'))
  expect(Taro.setClipboardData).toHaveBeenCalledOnce()
})

test('a WeChat that can update itself is asked to; an older one is told where, and goes on', () => {
  vi.mocked(Taro.canIUse).mockReturnValueOnce(true)
  showPage(UpdatePage, {}, {})
  fireEvent.click(screen.getByRole('button', { name: '更新微信' }))
  expect(Taro.updateWeChatApp).toHaveBeenCalledOnce()
  cleanup()
  showPage(UpdatePage, {}, {})
  expect(screen.getByText('在微信的“我、设置、关于微信”里更新。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '先这样用' }))
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/home/index' })
})
