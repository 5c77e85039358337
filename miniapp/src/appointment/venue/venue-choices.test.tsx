import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allHalls, boluo, cityHall, hallsOfMatter, huidong, lastVisit, matter } from '../../../test/halls.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { chooseDistrict } from '../../field/where.ts'
import { setElderly } from '../../ui/mode.ts'
import { askWhere } from '../ask-where.ts'
import VenuePage from './index.tsx'

const show = (venues: object[], last: object | null = null, others = {}) =>
  showPage(VenuePage, { matterId: matter.id }, { ...hallsOfMatter(venues, last), ...others })

const fuzzy = vi.mocked(Taro.getFuzzyLocation)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => chooseDistrict(''))
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
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

test('长辈版 ticks no hall when nothing is known of the place, and asks for the district above', async () => {
  act(() => setElderly(true))
  show([boluo, cityHall, huidong])
  fireEvent.click(await screen.findByRole('button', { name: /^选您在的区县/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/district/index?matterId=id-card' })
  expect(screen.getAllByRole('radio').map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'false'])
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull()
  fireEvent.click(screen.getByRole('radio', { name: /^惠州市/ }))
  expect(screen.getByRole('button', { name: '下一步' })).toBeTruthy()
})

test('长辈版 has the halls near the chosen district first, and the first one ticked', async () => {
  act(() => setElderly(true))
  act(() => chooseDistrict('龙门县'))
  show([huidong, cityHall, boluo], null, { 'GET /api/venues': () => ok(allHalls) })
  expect(await screen.findByText('离龙门县近的在前')).toBeTruthy()
  expect(await screen.findByText(`去${boluo.name}`)).toBeTruthy()
  expect(screen.getByRole('radio', { name: /^博罗县/ }).getAttribute('aria-checked')).toBe('true')
  expect(screen.queryByRole('button', { name: /^选您在的区县/ })).toBeNull()
})

test('长辈版 says how far it is where the place is known', async () => {
  act(() => setElderly(true))
  fuzzy.mockResolvedValueOnce({ latitude: 22.98, longitude: 114.7, errMsg: 'ok' })
  await act(async () => void (await askWhere()))
  show([cityHall, boluo, huidong])
  expect(await screen.findByText(`去${huidong.name}`)).toBeTruthy()
  expect(screen.getByText(/，离您约 2 公里$/)).toBeTruthy()
})

test('长辈版 ticks the only hall there is', async () => {
  act(() => setElderly(true))
  show([cityHall])
  expect(await screen.findByText(`去${cityHall.name}`)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^选您在的区县/ })).toBeNull()
})

test('长辈版 says in plain words what a hall does for whoever belongs elsewhere', async () => {
  act(() => setElderly(true))
  show([cityHall, { ...boluo, filing: 'accept' }])
  expect(await screen.findByText('户口不在博罗县的，在这里收下就开始算天数，由那边来定。')).toBeTruthy()
  expect(screen.queryByText(/受理|审批/)).toBeNull()
})
