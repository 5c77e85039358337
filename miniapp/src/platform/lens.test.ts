import Taro from '@tarojs/taro'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLens as openInBrowser } from './lens-open.h5.ts'
import { allowCamera, openLens } from './lens-open.ts'

const reader = vi.hoisted(() => ({ read: vi.fn<() => Promise<string | undefined>>(), opens: true }))
vi.mock('./qr-read.h5.ts', () => ({
  openReader: async () => {
    if (!reader.opens) throw new Error('no wasm')
    return reader.read
  },
}))

const onCode = vi.fn()
const onLost = vi.fn()
const watcher = { onCode, onLost }
const nowhere = { current: null }

beforeEach(() => {
  vi.clearAllMocks()
  reader.opens = true
  reader.read.mockResolvedValue(undefined)
})
afterEach(() => vi.unstubAllGlobals())

test('in WeChat the scanner of the phone reads once', async () => {
  expect(await openLens(nowhere, watcher)).toMatchObject({ torch: undefined })
  expect(onCode.mock.calls).toEqual([['code']])
})

test.each([
  ['scanCode:fail cancel', undefined],
  ['scanCode:fail auth deny', 'refused'],
  ['scanCode:fail system permission denied', 'refused'],
  ['scanCode:fail camera is occupied', 'busy'],
  ['', 'busy'],
])('WeChat says %s', async (errMsg, trouble) => {
  vi.mocked(Taro.scanCode).mockRejectedValueOnce({ errMsg })
  const got = await openLens(nowhere, watcher)
  expect(typeof got === 'string' ? got : undefined).toBe(trouble)
  expect(onCode).not.toHaveBeenCalled()
})

test('what can allow it is opened: the settings of the phone, in an older WeChat its own', async () => {
  vi.mocked(Taro.canIUse).mockReturnValueOnce(true)
  await allowCamera()
  expect(Taro.openAppAuthorizeSetting).toHaveBeenCalledOnce()
  vi.mocked(Taro.canIUse).mockReturnValueOnce(false)
  await allowCamera()
  expect(Taro.openSetting).toHaveBeenCalledOnce()
})

class Track extends EventTarget {
  stop = vi.fn()
  applyConstraints = vi.fn(async () => undefined)
  torch: boolean
  constructor(torch: boolean) {
    super()
    this.torch = torch
  }
  getCapabilities = () => ({ torch: this.torch })
}

/** A browser with a camera that sees 1280 by 720 points of something. */
function browser(getUserMedia: () => Promise<unknown>): Element {
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } })
  vi.spyOn(HTMLVideoElement.prototype, 'play').mockResolvedValue(undefined)
  for (const [name, value] of Object.entries({ videoWidth: 1280, videoHeight: 720 }))
    Object.defineProperty(HTMLVideoElement.prototype, name, { configurable: true, get: () => value })
  const pen = { drawImage: vi.fn(), getImageData: () => ({}) }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never)
  const place = document.createElement('div')
  document.body.append(place)
  return place
}
const camera = (torch = false) => {
  const track = new Track(torch)
  return { track, stream: async () => Object.assign(new MediaStream(), { getTracks: () => [track], getVideoTracks: () => [track] }) }
}
const lensOf = (got: Awaited<ReturnType<typeof openInBrowser>>) => {
  if (typeof got === 'string') throw new Error(got)
  return got
}

test('a browser shows what the camera sees, tells the first code, and nothing after it was stopped', async () => {
  const { track, stream } = camera()
  const place = browser(stream)
  reader.read.mockResolvedValueOnce(undefined).mockResolvedValueOnce('HF1')
  const lens = lensOf(await openInBrowser({ current: place }, watcher))
  expect(place.querySelector('video')).toBeTruthy()
  await vi.waitFor(() => expect(onCode.mock.calls).toEqual([['HF1']]))
  lens.stop()
  expect([place.querySelector('video'), track.stop.mock.calls.length]).toEqual([null, 1])
})

test('the picture is shown where its place is once the camera was allowed', async () => {
  const { stream } = camera()
  const place: { current: unknown } = { current: null }
  const drawn = browser(async () => {
    place.current = drawn
    return stream()
  })
  const lens = lensOf(await openInBrowser(place, watcher))
  expect(drawn.querySelector('video')).toBeTruthy()
  lens.stop()
})

test('a code that is read while somebody leaves is not told', async () => {
  const place = browser(camera().stream)
  let answer = (_: string): void => undefined
  reader.read.mockReturnValueOnce(new Promise((done) => (answer = done)))
  const lens = lensOf(await openInBrowser({ current: place }, watcher))
  lens.stop()
  answer('HF1')
  await new Promise((done) => setTimeout(done))
  expect(onCode).not.toHaveBeenCalled()
})

test('a picture that the reader chokes on is passed over', async () => {
  const place = browser(camera().stream)
  reader.read.mockRejectedValueOnce(new Error('memory access out of bounds')).mockResolvedValueOnce('HF2')
  const lens = lensOf(await openInBrowser({ current: place }, watcher))
  await vi.waitFor(() => expect(onCode).toHaveBeenCalledWith('HF2'))
  lens.stop()
})

test('light only where the camera has some; a camera pulled out is noticed', async () => {
  const dark = lensOf(await openInBrowser({ current: browser(camera().stream) }, watcher))
  expect(dark.torch).toBeUndefined()
  dark.stop()
  const { track, stream } = camera(true)
  const lens = lensOf(await openInBrowser({ current: browser(stream) }, watcher))
  lens.torch?.(true)
  expect(track.applyConstraints).toHaveBeenCalledWith({ advanced: [{ torch: true }] })
  track.dispatchEvent(new Event('ended'))
  expect(onLost).toHaveBeenCalledOnce()
  lens.stop()
})

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotSupportedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])('a browser that answers %s: %s', async (name, trouble) => {
  const place = browser(() => Promise.reject(Object.assign(new Error(name), { name })))
  expect(await openInBrowser({ current: place }, watcher)).toBe(trouble)
})

test('over an open line there is no camera; without its reader it is let go', async () => {
  vi.stubGlobal('navigator', {})
  expect(await openInBrowser(nowhere, watcher)).toBe('missing')
  const { track, stream } = camera()
  const place = browser(stream)
  reader.opens = false
  expect(await openInBrowser({ current: place }, watcher)).toBe('failed')
  expect([track.stop.mock.calls.length, place.querySelector('video')]).toEqual([1, null])
})
