import Taro from '@tarojs/taro'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { holdScreen as holdInBrowser } from './screen-hold.h5.ts'
import { holdScreen } from './screen-hold.ts'

const brightness = () => vi.mocked(Taro.setScreenBrightness).mock.calls.map(([{ value }]) => value)
const awake = () => vi.mocked(Taro.setKeepScreenOn).mock.calls.map(([{ keepScreenOn }]) => keepScreenOn)
const settle = () => new Promise((done) => setTimeout(done))

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.unstubAllGlobals())

test('in WeChat the screen is bright and awake while it is held, and as it was before afterwards', async () => {
  const stop = holdScreen()
  await settle()
  expect([brightness(), awake()]).toEqual([[1], [true]])
  stop()
  await settle()
  expect([brightness(), awake()]).toEqual([
    [1, 0.4],
    [true, false],
  ])
})

test('whoever comes and goes faster than WeChat answers ends where it began', async () => {
  let answer = (_: { value: number }): void => undefined
  vi.mocked(Taro.getScreenBrightness).mockReturnValueOnce(new Promise((done) => (answer = done as never)))
  const stop = holdScreen()
  await settle()
  stop()
  holdScreen()()
  answer({ value: 0.2 })
  await vi.waitFor(() => expect(awake()).toHaveLength(4))
  await settle()
  expect(brightness()).toEqual([1, 0.2, 1, 0.4])
  expect(awake().at(-1)).toBe(false)
})

test.each([undefined, -1, Number.NaN, '0.5', 7])('a phone that says it is %s bright is left as it is', async (value) => {
  vi.mocked(Taro.getScreenBrightness).mockResolvedValueOnce({ value } as never)
  const stop = holdScreen()
  stop()
  await settle()
  expect(brightness()).toEqual([])
})

test('an Android phone is bright whatever it says, and goes back to its own adjusting', async () => {
  vi.mocked(Taro.getDeviceInfo).mockReturnValueOnce({ platform: 'android' } as never)
  const stop = holdScreen()
  await settle()
  stop()
  await settle()
  expect(brightness()).toEqual([1, -1])
})

test('a phone that refuses everything shows the code all the same', async () => {
  for (const call of [Taro.getScreenBrightness, Taro.setKeepScreenOn])
    vi.mocked(call).mockRejectedValueOnce(new Error('fail no permission'))
  holdScreen()()
  await settle()
  expect(brightness()).toEqual([])
})

function browser() {
  const release = vi.fn(async () => undefined)
  const request = vi.fn(async () => ({ release }))
  vi.stubGlobal('navigator', { wakeLock: { request } })
  return { request, release }
}
const see = () => document.dispatchEvent(new Event('visibilitychange'))

test('a browser is kept awake, asked again when it is seen again, and let go', async () => {
  const { request, release } = browser()
  const stop = holdInBrowser()
  await settle()
  see()
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
  stop()
  await settle()
  expect(release).toHaveBeenCalledTimes(2)
  see()
  await settle()
  expect(request).toHaveBeenCalledTimes(2)
})

test('left before the browser answered, nothing stays held', async () => {
  const { release } = browser()
  holdInBrowser()()
  await settle()
  expect(release).toHaveBeenCalledOnce()
})

test('a browser without such a thing, or one that refuses, does nothing', async () => {
  vi.stubGlobal('navigator', {})
  holdInBrowser()()
  vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('battery')) } })
  const stop = holdInBrowser()
  await settle()
  expect(stop).not.toThrow()
})
