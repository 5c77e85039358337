import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toProblem } from '../platform/problem.ts'
import { Trouble, TroubleNotice } from './trouble.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.runAllTimers()
  vi.useRealTimers()
})
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('where asking again finds nothing either, the one button leads on', () => {
  render(<Trouble problem={toProblem('appointment-not-found')} onRetry={() => undefined} />)
  expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  press('看我的预约')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/appointment/list/index' })
})

test('where the line is busy, one asks again or calls', () => {
  const onRetry = vi.fn()
  render(<Trouble problem={toProblem('busy')} onRetry={onRetry} />)
  press('再试一次')
  expect(onRetry).toHaveBeenCalledOnce()
  press('拨打 12345')
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
})

const here = {
  path: '/appointment/detail/index?appointmentId=a1&stamp=AA',
  params: { appointmentId: 'a1', stamp: 'AA', $taroTimestamp: '1' },
}
const signIn = { url: `/account/sign-in/index?goOn=${encodeURIComponent('/appointment/detail/index?appointmentId=a1')}` }

test.each(['token-missing', 'token-expired', 'refresh-refused'] as const)(
  '%s leads to signing in, and from there back to this very page',
  (code) => {
    vi.mocked(Taro.getCurrentInstance).mockReturnValue({ router: here } as never)
    vi.mocked(Taro.navigateTo).mockClear()
    render(<Trouble problem={toProblem(code)} onRetry={() => undefined} />)
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
    press('登录')
    expect(Taro.navigateTo).toHaveBeenCalledWith(signIn)
  },
)

test('beside what was refused for want of a sign-in stands the way to it, and beside nothing else', () => {
  vi.mocked(Taro.getCurrentInstance).mockReturnValue({ router: here } as never)
  vi.mocked(Taro.navigateTo).mockClear()
  const onLeave = vi.fn()
  render(<TroubleNotice problem={toProblem('refresh-refused')} onLeave={onLeave} />)
  press('登录')
  expect(onLeave).toHaveBeenCalledOnce()
  expect(Taro.navigateTo).toHaveBeenCalledWith(signIn)
  cleanup()
  render(<TroubleNotice problem={toProblem('appointment-not-found')} />)
  expect(screen.queryByRole('button')).toBeNull()
})
