import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { emptyPhone } from '../../test/taro.ts'
import { call } from '../platform/api.ts'
import { toProblem } from '../platform/problem.ts'
import { keepAppointments } from './kept-appointments.ts'
import { Maintenance, tellWindow } from './maintenance.tsx'

const facts = { from: '2022-03-17T14:00:00Z', until: '2022-03-17T15:30:00Z' }
const tenPast = new Date('2022-03-17T14:10:00Z')
const told = (retryAfterSeconds: number) => toProblem('maintenance', { status: 503, body: { facts }, retryAfterSeconds })
const request = vi.mocked(Taro.request) as unknown as ReturnType<typeof vi.fn<() => Promise<unknown>>>
const body = { code: 'maintenance', title: 'Maintenance', requestId: 'r', facts }
const codeOf = (asked: Promise<unknown>) => asked.catch(({ code }) => code)

beforeEach(() => {
  emptyPhone()
  request.mockReset()
  vi.useFakeTimers({ now: tenPast })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('it says from when until when, what still works, and when it asked', () => {
  keepAppointments([appointment], new Date('2022-03-17T13:55:00Z'))
  render(<Maintenance problem={told(285)} />)
  for (const words of ['22:00–23:30 维护', '21:55 存下', '明天 10:00，居民身份证换领', '22:10 查过，每 5 分钟自动再查'])
    expect(screen.getByText(words)).toBeTruthy()
  fireEvent.click(screen.getByText('7K2M-4QXD，没网也能亮'))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/code/index' })
})

test('it comes back by itself, each time when the server said, and not after it was left', () => {
  const onRetry = vi.fn()
  const { rerender, unmount } = render(<Maintenance problem={told(280)} onRetry={onRetry} />)
  act(() => void vi.advanceTimersByTime(279_000))
  expect(onRetry).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(1000))
  expect(onRetry).toHaveBeenCalledTimes(1)
  rerender(<Maintenance problem={told(20)} onRetry={onRetry} />)
  act(() => void vi.advanceTimersByTime(20_000))
  expect(onRetry).toHaveBeenCalledTimes(2)
  rerender(<Maintenance problem={told(20)} onRetry={onRetry} />)
  unmount()
  act(() => void vi.advanceTimersByTime(60_000))
  expect(onRetry).toHaveBeenCalledTimes(2)
})

test('over midnight, said aloud, or told badly, it still says something true', () => {
  const night = { facts: { ...facts, until: '2022-03-17T17:00:00Z' } }
  expect(tellWindow(night, tenPast, false)).toBe('维护到 明天 1:00')
  expect(tellWindow(night, tenPast, true)).toBe('维护到明天凌晨 1:00')
  for (const bad of [{}, { from: 'soon', until: 'later' }, { from: facts.from }, { until: 7 }])
    expect(tellWindow({ facts: bad as never }, tenPast, false)).toBe('正在维护')
})

test('once told, silence is the same maintenance until its end; a write that got no answer stays unknown', async () => {
  request.mockResolvedValueOnce({ statusCode: 503, data: body, header: { 'retry-after': '285' } })
  expect(await codeOf(call('GET /matters'))).toBe('maintenance')
  request.mockRejectedValue(new Error('nobody there'))
  await expect(call('GET /matters')).rejects.toMatchObject({ code: 'maintenance', retryAfterSeconds: 285, facts })
  expect(await codeOf(call('POST /sign-ins/wechat', { body: { code: 'c' } }))).toBe('offline')
  vi.setSystemTime(new Date(facts.until))
  expect(await codeOf(call('GET /matters'))).toBe('offline')
})

test('an announcement without its times is not kept', async () => {
  request.mockResolvedValueOnce({ statusCode: 503, data: { ...body, facts: { from: 'soon' } } })
  expect(await codeOf(call('GET /matters'))).toBe('maintenance')
  request.mockRejectedValue(new Error('nobody there'))
  expect(await codeOf(call('GET /matters'))).toBe('offline')
})
