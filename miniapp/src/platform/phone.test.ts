import Taro from '@tarojs/taro'
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone, useRouter } from '../../test/taro.ts'
import { goBack, open, useParams } from './navigate.ts'
import { addressOf } from './page-address.ts'
import { addresses } from './pages.ts'
import { readScreen as readBrowser } from './screen-read.h5.ts'
import { readScreen } from './screen-read.ts'
import { store } from './storage.ts'
import { onWedge } from './wedge-listen.h5.ts'

beforeEach(() => {
  emptyPhone()
  vi.clearAllMocks()
})

test('the header leaves room for the capsule of WeChat and stands as high above it as below', () => {
  expect(readScreen()).toEqual({ scale: 1, large: false, status: '44px', navbar: '44px', capsule: '112px', safe: '34px' })
})

test('type grows with the setting of WeChat, up to 1.4', () => {
  vi.mocked(Taro.getAppBaseInfo).mockReturnValueOnce({ fontSizeScaleFactor: 1.25 } as never)
  expect(readScreen().scale).toBe(1.25)
  vi.mocked(Taro.getAppBaseInfo).mockReturnValueOnce({ fontSizeScaleFactor: 2 } as never)
  expect(readScreen().scale).toBe(1.4)
  expect(readBrowser().scale).toBe(1)
})

test.each([
  [{ fontSizeSetting: 17 }, 1, false],
  [{ fontSizeSetting: 22 }, 1.294, true],
  [{ fontSizeScaleFactor: 0.8 }, 1, false],
  [{ fontSizeScaleFactor: '1.4' }, 1, false],
  [{ fontSizeScaleFactor: Number.NaN }, 1, false],
  [{ fontSizeSetting: 0 }, 1, false],
  [{}, 1, false],
])('a WeChat that says %o is read as %d, large: %s', (told, scale, large) => {
  vi.mocked(Taro.getAppBaseInfo).mockReturnValueOnce(told as never)
  const screen = readScreen()
  expect([screen.scale, screen.large]).toEqual([expect.closeTo(scale, 2), large])
})

test('a browser with larger letters than usual is followed, and what was stored to look at says nothing of a wish', () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: '20px' } as never)
  expect(readBrowser()).toMatchObject({ scale: 1.25, large: true })
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: '16px' } as never)
  store('font-scale', 1.4)
  expect(readBrowser()).toMatchObject({ scale: 1.4, large: false })
  store('font-scale', 'large')
  expect(readBrowser()).toMatchObject({ scale: 1, large: false })
})

test('a page is told its parameters through its address, and reads them back', () => {
  const goOn = addressOf('confirm', { matterId: 'm', venueId: 'v', sessionId: 's', on: '2022-03-18' } as never)
  const address = addressOf('sign-in', { goOn })
  useRouter.mockReturnValueOnce({ path: '', params: { goOn: address.split('goOn=')[1] } })
  expect(useParams('sign-in')).toEqual({ goOn: `${addresses.confirm}?matterId=m&venueId=v&sessionId=s&on=2022-03-18` })
})

test('an address cut in the middle of a sign is read as it stands', () => {
  useRouter.mockReturnValueOnce({ path: '', params: { challenge: '%E6%B3' } })
  expect(useParams('staff-totp')).toEqual({ challenge: '%E6%B3' })
})

test('tabs are switched to, other pages are opened on top', () => {
  open('me')
  open('list')
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: addresses.me })
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: addresses.list })
})

const place = { matterId: 'm', venueId: 'v' }
test.each([
  ['confirm', { ...place, sessionId: 's', on: '2022-03-18' }, '/appointment/time/index?matterId=m&venueId=v'],
  ['release', place, '/appointment/time/index?matterId=m&venueId=v'],
  ['time', place, '/appointment/venue/index?matterId=m'],
  ['district', { matterId: 'm' }, '/appointment/venue/index?matterId=m'],
  ['venue', { matterId: 'm' }, addresses.matter],
  ['guide', { matterId: 'm' }, addresses.matter],
  ['detail', { appointmentId: 'a' }, addresses.list],
  ['matter', {}, addresses.home],
  ['not-found', {}, addresses.home],
] as const)('what a link or a reload opened by itself leads one step back: %s', (page, params, before) => {
  const router = { path: addresses[page], params: { ...params, stamp: '1' } }
  vi.mocked(Taro.getCurrentInstance).mockReturnValueOnce({ router } as never)
  vi.useFakeTimers()
  goBack()
  vi.advanceTimersByTime(1000)
  vi.useRealTimers()
  expect(before === addresses.home ? Taro.switchTab : Taro.redirectTo).toHaveBeenCalledWith({ url: before })
})

test('a second press while the pages still slide goes back no further', () => {
  vi.useFakeTimers()
  open('list')
  vi.mocked(Taro.getCurrentPages).mockReturnValue([{}, {}, {}] as never)
  goBack()
  goBack()
  expect(Taro.navigateBack).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(1000)
  goBack()
  expect(Taro.navigateBack).toHaveBeenCalledTimes(2)
  vi.mocked(Taro.getCurrentPages).mockReset()
  vi.useRealTimers()
})

type Stroke = [key: string | undefined, atMs: number]
const type = (strokes: Stroke[]): void => {
  for (const [key, timeStamp] of strokes) {
    const event = key === undefined ? new Event('keydown') : new KeyboardEvent('keydown', { key, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    window.dispatchEvent(event)
  }
}

test('a scanner gun is told from a hand by its speed', () => {
  const read: string[] = []
  const stop = onWedge((code) => read.push(code))
  const fast = [...'A7K2M4QXD', 'Enter'].map((key, i): Stroke => [key, 1000 + i * 3])
  const slow = [...'A7K2M4QXD', 'Enter'].map((key, i): Stroke => [key, 5000 + i * 120])
  type([...fast, ...slow])
  stop()
  type(fast)
  expect(read).toEqual(['A7K2M4QXD'])
})

test('a gun that fires into a field, where each key is told a second time without its name, is read once', () => {
  const read: string[] = []
  const stop = onWedge((code) => read.push(code))
  const strokes = [...'A7K2M4QXD', 'Enter'].flatMap((key, i): Stroke[] => [
    [key, 1000 + i * 3],
    [undefined, 1001 + i * 3],
  ])
  type(strokes)
  stop()
  expect(read).toEqual(['A7K2M4QXD'])
})

test('a space inside a code presses nothing on the page', () => {
  const stop = onWedge(() => undefined)
  const space = new KeyboardEvent('keydown', { key: ' ', cancelable: true })
  type([...'A7K'].map((key): Stroke => [key, 1000]))
  Object.defineProperty(space, 'timeStamp', { value: 1003 })
  window.dispatchEvent(space)
  stop()
  expect(space.defaultPrevented).toBe(true)
})
