import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import { chooseDistrict } from '../where.ts'
import VenuePage from './index.tsx'

const { venue, area } = appointment
const matter = { ...appointment.matter, homePlace: '户籍地' }
const cityHall = {
  ...venue,
  crowd: { waiting: 0, counters: 6, level: 'quiet' },
  openNow: true,
  earliestAt: '2022-03-17T06:30:00.000Z',
  areaName: area.name,
  floor: area.floor,
  remainingToday: 0,
  filing: 'decide',
  district: '惠城区',
}
const boluo = {
  ...cityHall,
  id: 'boluo-hall',
  name: '博罗县政务服务中心',
  district: '博罗县',
  latitude: 23.18,
  longitude: 114.29,
  openNow: false,
}
const huidong = { ...cityHall, id: 'huidong-hall', name: '惠东县政务服务中心', district: '惠东县', latitude: 22.98, longitude: 114.72 }
const show = (venues: object[], lastVisit: object | null = null) =>
  showPage(
    VenuePage,
    { matterId: matter.id },
    {
      'GET /api/matters/id-card/venues': () => ok({ matter, venues, readAt: '2022-03-16T01:40:00.000Z' }),
      'GET /api/appointments': () => ok({ appointments: [], lastVisit, next: null }),
    },
  )
const names = () => [...document.querySelectorAll('.hf-card .hf-grow.hf-strong')].map(({ textContent }) => textContent)

const fuzzy = vi.mocked(Taro.getFuzzyLocation)
const refusal = { errMsg: 'getFuzzyLocation:fail auth deny' }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => chooseDistrict(''))
  act(() => setElderly(false))
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
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/district/index' })
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

test('a phone that does not know its place is not said to have refused', async () => {
  fuzzy.mockRejectedValueOnce({ errMsg: 'getFuzzyLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF' })
  show([cityHall, huidong])
  fireEvent.click(await screen.findByRole('tab', { name: '离我最近' }))
  expect(await screen.findByText(/这会儿说不出您在哪/)).toBeTruthy()
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

const lastVisit = {
  matterId: 'id-card',
  matterName: 'x',
  plainName: 'x',
  venueId: 'huidong-hall',
  venueName: 'x',
  startsOn: '2021-03-01',
  earliestAt: null,
}

test('the hall of last time can be had first', async () => {
  show([cityHall, boluo, huidong], lastVisit)
  fireEvent.click(await screen.findByRole('tab', { name: '上次去的' }))
  expect(names()).toEqual([huidong.name, cityHall.name, boluo.name])
})

test('长辈版 offers two halls and when there are places, the one of last time first; a button goes on', async () => {
  act(() => setElderly(true))
  show([cityHall, boluo, huidong], lastVisit)
  expect(await screen.findByText(`去${huidong.name}`)).toBeTruthy()
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  expect(screen.getAllByText('明天下午有号')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: '看别的大厅' }))
  fireEvent.click(screen.getByRole('radio', { name: /^博罗县/ }))
  fireEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/time/index?matterId=id-card&venueId=boluo-hall' })
})
