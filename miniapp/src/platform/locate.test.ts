import { afterEach, expect, test, vi } from 'vitest'
import { locate } from './locate.h5.ts'

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
