import Taro, { useDidHide } from '@tarojs/taro'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setElderly } from './mode.ts'
import { Body } from './page.tsx'

const speech = vi.hoisted(() => ({ can: true, stop: vi.fn(), end: (): void => undefined }))
vi.mock('../platform/speech', () => ({
  canSpeak: () => speech.can,
  onVoices: () => () => undefined,
  speak: (_: unknown, onEnd: () => void) => {
    speech.end = onEnd
    return speech.stop
  },
}))

const button = (name: string) => screen.queryByRole('button', { name })
const show = () => render(<Body>换身份证</Body>)

beforeEach(() => {
  speech.can = true
  speech.stop.mockClear()
  speech.stop.mockImplementation(() => speech.end())
  setElderly(true)
})
afterEach(() => {
  cleanup()
  setElderly(false)
})

test('every page of the 长辈版 reads itself aloud, and a second press makes it quiet', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
  fireEvent.click(screen.getByRole('button', { name: '别读了' }))
  expect(speech.stop).toHaveBeenCalledOnce()
  expect(button('读给我听')).toBeTruthy()
})

test('read to its end, it may be asked again', () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
  act(() => speech.end())
  expect(button('读给我听')).toBeTruthy()
})

test('leaving makes it quiet: another page in front, or this one gone', () => {
  const hide = vi.mocked(useDidHide)
  hide.mockClear()
  const { unmount } = show()
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
  const [onHide = () => undefined] = hide.mock.lastCall ?? []
  act(() => void onHide())
  expect(speech.stop).toHaveBeenCalledTimes(1)
  fireEvent.click(screen.getByRole('button', { name: '读给我听' }))
  unmount()
  expect(speech.stop).toHaveBeenCalledTimes(2)
})

test('without a voice, in the standard mode, and at a desk there is no such button', () => {
  speech.can = false
  show()
  expect(button('读给我听')).toBeNull()
  cleanup()
  speech.can = true
  setElderly(false)
  show()
  expect(button('读给我听')).toBeNull()
  cleanup()
  setElderly(true)
  vi.mocked(Taro.getCurrentPages).mockReturnValueOnce([{ route: 'staff/scan/index' }] as never)
  show()
  expect(button('读给我听')).toBeNull()
})
