import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allHalls, boluo, cityHall, hallsOfMatter, huidong, lastVisit, matter } from '../../../test/halls.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { chooseDistrict } from '../../field/where.ts'
import VenuePage from './index.tsx'

const show = (venues: object[], last: object | null = null, others = {}) =>
  showPage(VenuePage, { matterId: matter.id }, { ...hallsOfMatter(venues, last), ...others })
const names = () => [...document.querySelectorAll('.hf-card .hf-grow.hf-strong')].map(({ textContent }) => textContent)

const fuzzy = vi.mocked(Taro.getFuzzyLocation)
const refusal = { errMsg: 'getFuzzyLocation:fail auth deny' }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => chooseDistrict(''))
  cleanup()
  vi.useRealTimers()
})

test('where there is no choice nothing is said of an order', async () => {
  show([cityHall])
  expect(await screen.findByText('这件事在这里办。')).toBeTruthy()
  expect(screen.getByText('明天 14:30')).toBeTruthy()
  expect(screen.getByText('工作日 9:00–12:00，14:00–17:00')).toBeTruthy()
  expect(screen.queryByText('离我最近')).toBeNull()
})

test('with a choice the earliest stands first, and a closed hall rests', async () => {
  show([cityHall, boluo])
  expect(await screen.findByText('2 个大厅都能办，户口在哪都一样。')).toBeTruthy()
  expect([screen.getAllByText('较空').length, screen.getAllByText('现在休息').length]).toEqual([1, 1])
  expect(screen.queryByText('上次去的')).toBeNull()
})

test('where a hall only hands papers on, it is not all the same', async () => {
  show([cityHall, { ...boluo, filing: 'collect' }])
  expect(await screen.findByText('2 个大厅能收，有的要转到户籍地办。')).toBeTruthy()
  expect(screen.getByText('户口在哪都一样，在这里就能办完。')).toBeTruthy()
  expect(screen.getByText('户籍地不在博罗县的，这里只收材料，转过去办，那边收到才开始算天数。')).toBeTruthy()
})

test('who gives no place may choose a district, and until then the earliest stands first', async () => {
  fuzzy.mockRejectedValueOnce(refusal)
  show([cityHall, huidong])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText('您没给位置。选个区县，也能按远近排。')).toBeTruthy()
  expect(screen.getByText('先按最早能办排')).toBeTruthy()
  expect(screen.getByText('9:40 更新')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '选区县' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/district/index?matterId=id-card' })
})

test('after a refusal the settings can allow it, and the place is asked for again', async () => {
  fuzzy.mockRejectedValueOnce(refusal)
  show([cityHall, huidong])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  fuzzy.mockResolvedValueOnce({ latitude: 22.98, longitude: 114.7, errMsg: 'ok' })
  fireEvent.click(await screen.findByRole('button', { name: '去开定位' }))
  expect(await screen.findByText('离您近的在前')).toBeTruthy()
  expect(Taro.openSetting).toHaveBeenCalledTimes(1)
})

test.each([
  ['getFuzzyLocation:fail', /这会儿说不出您在哪/],
  ['getFuzzyLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', /手机的定位没开，或没让微信用/],
  ['getFuzzyLocation:fail privacy permission is not authorized', /您没给位置/],
])('whoever has no place is told why: %s', async (errMsg, why) => {
  fuzzy.mockRejectedValueOnce({ errMsg })
  show([cityHall, huidong])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText(why)).toBeTruthy()
})

test('with a place the nearest stands first, and how far it is', async () => {
  fuzzy.mockResolvedValueOnce({ latitude: 22.98, longitude: 114.7, errMsg: 'ok' })
  show([cityHall, boluo, huidong])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText('离您近的在前')).toBeTruthy()
  expect(names()).toEqual([huidong.name, cityHall.name, boluo.name])
  expect(screen.getByText(/，约 2 公里$/)).toBeTruthy()
})

test('a chosen district orders them too, without a distance that nobody knows', async () => {
  act(() => chooseDistrict('博罗县'))
  show([cityHall, huidong, boluo])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText('离博罗县近的在前')).toBeTruthy()
  expect(names()).toEqual([boluo.name, cityHall.name, huidong.name])
  expect(screen.queryByText(/公里/)).toBeNull()
})

test('a district whose own hall does not serve this matter orders them all the same', async () => {
  fuzzy.mockClear()
  act(() => chooseDistrict('龙门县'))
  show([huidong, cityHall, boluo], null, { 'GET /api/venues': () => ok(allHalls) })
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText('离龙门县近的在前')).toBeTruthy()
  expect(names()).toEqual([boluo.name, cityHall.name, huidong.name])
  expect(screen.queryByText('不知道您在哪')).toBeNull()
  expect(fuzzy).not.toHaveBeenCalled()
})

test('where that hall is not to be had, it is not said that nobody knows the district', async () => {
  act(() => chooseDistrict('龙门县'))
  show([huidong, cityHall], null, { 'GET /api/venues': () => ({ statusCode: 503, data: { code: 'busy', title: 'busy', requestId: 'r' } }) })
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText('这会儿查不到龙门县在哪，先按最早能办排。过一会儿下拉再试。')).toBeTruthy()
  expect(names()).toEqual([huidong.name, cityHall.name])
  expect(screen.queryByText('不知道您在哪')).toBeNull()
})

test('the hall of last time can be had first', async () => {
  show([cityHall, boluo, huidong], lastVisit)
  fireEvent.click(await screen.findByRole('tab', { name: '上次去的' }))
  expect(names()).toEqual([huidong.name, cityHall.name, boluo.name])
})
