import Taro from '@tarojs/taro'
import { afterEach, expect, test, vi } from 'vitest'
import { locate } from './locate.h5.ts'
import { locate as locateInWeChat, openAllowing } from './locate.ts'

type Answer = { coords: { latitude: number; longitude: number; accuracy: number } } | { code: number }

function browser(answer: Answer | undefined, isSecureContext = true): void {
  const getCurrentPosition = (done: (at: Answer) => void, fail: (error: Answer) => void) =>
    answer && ('code' in answer ? fail(answer) : done(answer))
  vi.stubGlobal('window', { isSecureContext })
  vi.stubGlobal('navigator', answer ? { geolocation: { getCurrentPosition } } : {})
}
afterEach(() => vi.unstubAllGlobals())

test('a browser tells the place and nothing more', async () => {
  browser({ coords: { latitude: 23.1, longitude: 114.4, accuracy: 30 } })
  expect(await locate()).toEqual({ latitude: 23.1, longitude: 114.4 })
})

test('a refusal of the person is told from a phone that does not know', async () => {
  browser({ code: 1 })
  expect(await locate()).toBe('refused')
  browser({ code: 2 })
  expect(await locate()).toBe('failed')
  browser({ code: 3 })
  expect(await locate()).toBe('failed')
})

test('over an open line, or without such a thing, nobody is asked', async () => {
  browser({ code: 1 }, false)
  expect(await locate()).toBe('failed')
  browser(undefined)
  expect(await locate()).toBe('failed')
})

test.each([
  ['getFuzzyLocation:fail auth deny', 'refused', 'openSetting'],
  ['getFuzzyLocation:fail:auth denied', 'refused', 'openSetting'],
  ['getFuzzyLocation:fail privacy permission is not authorized', 'declined', undefined],
  ['getFuzzyLocation:fail api scope is not declared in the privacy agreement', 'failed', undefined],
  ['getFuzzyLocation:fail system permission denied', 'barred', 'openAppAuthorizeSetting'],
  ['getFuzzyLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 'barred', 'openAppAuthorizeSetting'],
  ['getFuzzyLocation:fail', 'failed', undefined],
] as const)('WeChat says %s: %s, and there the way on is %s', async (errMsg, why, way) => {
  vi.clearAllMocks()
  vi.mocked(Taro.canIUse).mockReturnValue(true)
  vi.mocked(Taro.getFuzzyLocation).mockRejectedValueOnce({ errMsg })
  expect(await locateInWeChat()).toBe(why)
  await openAllowing(why)
  const opened = (['openSetting', 'openAppAuthorizeSetting'] as const).filter((name) => vi.mocked(Taro[name]).mock.calls.length > 0)
  expect(opened).toEqual(way ? [way] : [])
})
