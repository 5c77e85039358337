import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, refused, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import GuidePage from './index.tsx'

const matter = {
  ...appointment.matter,
  areaName: '户政',
  offeringId: 'id-card',
  promisedDays: 20,
  coolingOffDays: 0,
  fee: '工本费 20 元',
  whoMay: '身份证快到期的人',
  law: ['《中华人民共和国居民身份证法》'],
  homePlace: '户籍地',
  onlyFor: null,
  sample: true,
}
const hall = { ...appointment.venue, earliestAt: '2022-03-17T06:30:00.000Z', filing: 'decide' }
const key = 'GET /api/matters/id-card/venues'
const show = (told: object = {}, venues: object[] = [hall]) =>
  showPage(
    GuidePage,
    { matterId: 'id-card' },
    { [key]: () => ok({ matter: { ...matter, ...told }, venues, readAt: '2022-03-16T01:40:00.000Z' }) },
  )

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('who, where, fee, time, materials and law stand on one page, invented figures are marked, and its button goes on to the halls', async () => {
  show()
  for (const words of [
    '居民身份证换领',
    '身份证快到期的人',
    '惠州市政务服务中心',
    '最早明天 14:30',
    '工作日 9:00–12:00，14:00–17:00',
    '工本费 20 元',
    '到窗口约 15 分钟，20 个工作日内办好',
    '旧身份证原件',
    '《中华人民共和国居民身份证法》',
    '演示数据',
    '费用、天数、材料和依据是演示用的，真去办以窗口说的为准。',
  ]) {
    expect(await screen.findByText(words)).toBeTruthy()
  }
  fireEvent.click(screen.getByText('选办事点，约号'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/appointment/venue/index?matterId=id-card' })
})

test('figures that are not invented carry no mark', async () => {
  show({ sample: false })
  expect(await screen.findByText('工本费 20 元')).toBeTruthy()
  expect(screen.queryByText('演示数据')).toBeNull()
})

test('a hall that only takes the papers is told apart from one that decides', async () => {
  const longmen = {
    ...hall,
    id: 'longmen-hall',
    phone: '0752-0000008',
    shortName: '龙门县政务服务中心',
    district: '龙门县',
    filing: 'collect',
  }
  show({ homePlace: '房子所在地', onlyFor: '房子在惠州' }, [{ ...hall, district: '惠城区' }, longmen])
  expect(await screen.findByText('市政务服务中心：房子在惠州的，在哪个区县都一样，在这里就能办完。')).toBeTruthy()
  expect(screen.getByText(/^龙门县政务服务中心：.*那边收到才开始算天数。$/)).toBeTruthy()
})

test('in 长辈版 it is said in plain words what a hall far from home does', async () => {
  act(() => setElderly(true))
  const longmen = { ...hall, id: 'longmen-hall', shortName: '龙门县政务服务中心', district: '龙门县', filing: 'accept', phone: null }
  show({ onlyFor: '惠州户口' }, [{ ...hall, district: '惠城区' }, longmen])
  expect(await screen.findByText('龙门县政务服务中心：惠州户口、不在龙门县的，在这里收下就开始算天数，由那边来定。')).toBeTruthy()
  expect(screen.queryByText(/受理|审批/)).toBeNull()
})

test('each hall can be called, but the one in which nobody sits', async () => {
  const unstaffed = { ...hall, id: 'self-help-hall', shortName: '24 小时自助厅', phone: null }
  show({}, [hall, unstaffed])
  fireEvent.click(await screen.findByRole('button', { name: '打给市政务服务中心，0752-0000001' }))
  expect(Taro.makePhoneCall).toHaveBeenLastCalledWith({ phoneNumber: '0752-0000001' })
  expect(screen.queryByRole('button', { name: /^打给24/ })).toBeNull()
  cleanup()
  show({}, [unstaffed])
  expect(await screen.findByText('工本费 20 元')).toBeTruthy()
  expect(screen.queryByText('打给大厅')).toBeNull()
})

test('in 长辈版 it has its everyday name, with what the counter calls it', async () => {
  act(() => setElderly(true))
  show()
  expect(await screen.findByText('换身份证')).toBeTruthy()
  expect(screen.getByText('窗口上写的是：居民身份证换领')).toBeTruthy()
  expect(screen.getByText('明天下午有号')).toBeTruthy()
})

test('what is done at home leads to no hall but to somebody who can say how', async () => {
  show({ offeringId: null }, [])
  expect(await screen.findByText('全程网办，不用去大厅')).toBeTruthy()
  expect(screen.queryByText('选办事点，约号')).toBeNull()
  fireEvent.click(screen.getByText('拨打 12345，问怎么办'))
  expect(Taro.makePhoneCall).toHaveBeenLastCalledWith({ phoneNumber: '12345' })
})

test('a matter that nobody knows says so and leads to those that exist', async () => {
  showPage(GuidePage, { matterId: 'id-cards' }, { 'GET /api/matters/id-cards/venues': () => refused(404, 'matter-not-found') })
  expect(await screen.findByText('没有找到这个事项')).toBeTruthy()
  fireEvent.click(screen.getByText('去选事项'))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/appointment/matter/index' })
})
