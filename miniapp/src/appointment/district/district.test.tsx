import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, refused, showPage } from '../../../test/show-page.tsx'
import { chooseDistrict } from '../../field/where.ts'
import { readStored } from '../../platform/storage.ts'
import DistrictPage from './index.tsx'
import { listDistricts } from './list-districts.ts'

const hall = (district: string, earliestAt: string | null) => ({ district, earliestAt })
const venues = [
  hall('惠城区', null),
  hall('惠城区', '2022-03-16T06:00:00.000Z'),
  hall('惠阳区', '2022-03-17T01:30:00.000Z'),
  hall('龙门县', null),
]
const readAt = '2022-03-16T01:40:00.000Z'
const params = { matterId: 'id-card' }
const answers = {
  'GET /api/venues': () => ok({ venues: [...venues, hall('博罗县', '2022-03-16T02:00:00.000Z')], readAt }),
  'GET /api/matters/id-card/venues': () => ok({ venues, readAt }),
}
/** Opened by itself, with no page behind it. */
function show() {
  const router = { path: '/appointment/district/index', params }
  vi.mocked(Taro.getCurrentInstance).mockReturnValue({ router } as never)
  showPage(DistrictPage, params, answers)
}

/** Going back twice in one slide is going back once, also from one test to the next. */
const pagesAtRest = () => new Promise((rest) => setTimeout(rest, 500))

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('each district says how many halls serve the matter and the earliest time in any of them', async () => {
  show()
  expect(await screen.findByText('2 个大厅，最早今天 14:00')).toBeTruthy()
  expect(screen.getByText('1 个大厅，最早明天 9:30')).toBeTruthy()
  expect(screen.getByText('1 个大厅，这几天约满了')).toBeTruthy()
  expect(screen.getByText('这件事要去别的区县办')).toBeTruthy()
})

test('the chosen one is kept on the phone and leads back', async () => {
  show()
  fireEvent.click(await screen.findByRole('radio', { name: /^惠阳区/ }))
  expect(readStored('district')).toBe('惠阳区')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/appointment/venue/index?matterId=id-card' })
  cleanup()
  act(() => chooseDistrict('龙门县'))
  show()
  expect((await screen.findByRole('radio', { name: /^龙门县/ })).getAttribute('aria-checked')).toBe('true')
})

test('a place that the phone does not know leaves the districts', async () => {
  vi.mocked(Taro.getFuzzyLocation).mockRejectedValueOnce({ errMsg: 'getFuzzyLocation:fail system' })
  show()
  fireEvent.click(screen.getByRole('button', { name: /^用我的位置/ }))
  expect(await screen.findByText('这会儿说不出您在哪。在下面自己选，一样用')).toBeTruthy()
})

test('a place that is given leads back, and replaces the district', async () => {
  await pagesAtRest()
  act(() => chooseDistrict('龙门县'))
  vi.mocked(Taro.redirectTo).mockClear()
  show()
  fireEvent.click(screen.getByRole('button', { name: /^用我的位置/ }))
  await vi.waitFor(() => expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/appointment/venue/index?matterId=id-card' }))
  expect(readStored('district')).toBeUndefined()
})

test('a list that cannot be had says so and can be asked for again', async () => {
  showPage(DistrictPage, params, { ...answers, 'GET /api/venues': () => refused(503, 'busy') })
  expect(await screen.findByRole('button', { name: /再/ })).toBeTruthy()
})

test('no halls, no districts', () => {
  expect(listDistricts([], [])).toEqual([])
})
