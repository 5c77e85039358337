import Taro from '@tarojs/taro'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { watchAddress } from './address-watch.h5.ts'

const venueOf = (matter: string) => `#/appointment/venue/index?matterId=${matter}`

function follow(hash: string, state: unknown = null): void {
  window.history.replaceState(state, '', hash)
  window.dispatchEvent(new PopStateEvent('popstate', { state }))
}
const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)

beforeAll(() => {
  window.history.replaceState(null, '', '#/nowhere/index?x=1')
  watchAddress()
})
afterEach(() => reload.mockClear())

test('an address that no page has leads to the page that says so, at the start and later', () => {
  expect(window.location.hash).toBe('#/missing/not-found/index')
  for (const bad of [
    '#/appointment/nowhere/index',
    '#/pages/home',
    '#/%E6%B3',
    '#pages/home/index',
    '#/../staff/scan/index',
    '#/constructor',
  ]) {
    follow(bad)
    expect([bad, window.location.hash]).toEqual([bad, '#/missing/not-found/index'])
  }
})

test('a page that exists is left alone', () => {
  follow(venueOf('id-card'))
  expect(window.location.hash).toBe(venueOf('id-card'))
  expect(reload).not.toHaveBeenCalled()
})

test('a link to a page that is already open is opened anew; going back is not', () => {
  vi.mocked(Taro.getCurrentPages).mockReturnValue([{ route: '/appointment/venue/index' }] as never)
  follow(venueOf('passport'), { idx: 1 })
  expect(reload).not.toHaveBeenCalled()
  follow(venueOf('passport'))
  expect(reload).toHaveBeenCalledOnce()
})

test('a short link is the page that reads it, whatever stands in it, and a page that is asked for by itself wins', () => {
  const start = (address: string): string => {
    window.history.replaceState(null, '', address)
    watchAddress()
    return window.location.hash
  }
  expect(start('/?scene=g05c9gp0')).toBe('#/appointment/link/index?scene=g05c9gp0')
  expect(window.location.search).toBe('')
  expect(start('/?scene=%E0%A4%A&x=%3Cscript%3E')).toMatch(/^#\/appointment\/link\/index\?scene=[^<&]*$/)
  expect(start('/?scene=g05c9gp0#/pages/me/index')).toBe('#/pages/me/index')
  window.history.replaceState(null, '', '/')
})
