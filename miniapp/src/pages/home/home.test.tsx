import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { boluo, cityHall } from '../../../test/halls.ts'
import { asked, ok, showPage } from '../../../test/show-page.tsx'
import { keptConsent } from '../../field/consent.ts'
import { chooseDistrict } from '../../field/where.ts'
import { queryClient } from '../../platform/query.ts'
import { forgetSignIn } from '../../platform/sign-in.ts'
import { setElderly } from '../../ui/mode.ts'
import HomePage from './index.tsx'

const answers = {
  'GET /api/privacy-text': () => ok({ version: '2022-03-01', effectiveOn: '2022-03-01', sections: [] }),
  'GET /api/matters': () => ok({ lifeEvents: [], matters: [], readAt: '2022-03-16T01:40:00Z' }),
  'GET /api/venues': () => ok({ venues: [], readAt: '2022-03-16T01:40:00Z' }),
  'GET /api/me': () => ok({ realName: { name: '林晓禾' } }),
  'GET /api/appointments': () => ok({ appointments: [appointment], lastVisit: null, next: null }),
}
const none = () => ok({ appointments: [], lastVisit: null, next: null })
const showSignedOut = () => {
  showPage(HomePage, {}, answers)
  act(() => forgetSignIn('resident'))
}
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))
const opened = () => vi.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => decodeURIComponent(url))

beforeEach(() => {
  vi.mocked(Taro.navigateTo).mockClear()
  vi.useFakeTimers({ now: new Date('2022-03-18T01:12:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('the next appointment and the name greet whoever is known', async () => {
  showPage(HomePage, {}, answers)
  expect(await screen.findByText('林晓禾，早上好')).toBeTruthy()
  expect(await screen.findByText('10:00–10:30')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '登录' })).toBeNull()
})

test('yes to the privacy text is kept with its version before anybody is signed in, and leads on', async () => {
  showSignedOut()
  await press('登录')
  await press('同意，继续')
  expect(keptConsent()).toMatchObject({ version: '2022-03-01', agreed: true, at: '2022-03-18T01:12:00.000Z', sent: false })
  expect(opened()).toEqual(['/account/sign-in/index?goOn=/pages/home/index'])
  expect(asked().filter((line) => line.startsWith('POST'))).toEqual([])
})

test('no is an answer too: it is kept and shown what it leaves', async () => {
  showSignedOut()
  await press('登录')
  await press('不同意，先看看')
  expect(keptConsent()).toMatchObject({ agreed: false })
  expect(opened()).toEqual(['/account/refused/index?goOn=/pages/home/index'])
})

const afternoon = {
  ...appointment,
  id: '0190-later',
  startsAt: '2022-03-18T06:30:00.000Z',
  endsAt: '2022-03-18T07:00:00.000Z',
  matter: { ...appointment.matter, name: '社会保障卡补换', plainName: '换社保卡', materials: [{ name: '身份证' }] },
  area: { ...appointment.area, name: '人社区', floor: '1 楼' },
}
const nextWeek = { ...afternoon, id: '0190-next-week', startsOn: '2022-03-21', startsAt: '2022-03-21T06:30:00.000Z' }
const showThree = () =>
  showPage(
    HomePage,
    {},
    { ...answers, 'GET /api/appointments': () => ok({ appointments: [appointment, afternoon, nextWeek], lastVisit: null, next: null }) },
  )

test('with two on one day the card says which comes first, and the other stands below in the same card', async () => {
  showThree()
  expect(await screen.findByText('今天 2 个，先去这个，还有 48 分')).toBeTruthy()
  expect(screen.getByText('14:30–15:00')).toBeTruthy()
  expect(screen.getByText('同一大厅 1 楼人社区，带身份证')).toBeTruthy()
  fireEvent.click(screen.getByText('社会保障卡补换'))
  expect(opened()).toEqual(['/appointment/detail/index?appointmentId=0190-later'])
})

test('in 长辈版 the other one of today is said as one says it', async () => {
  act(() => setElderly(true))
  showThree()
  expect(await screen.findByText('今天还有')).toBeTruthy()
  expect(screen.getByText('下午 2:30')).toBeTruthy()
  expect(screen.getByText('换社保卡')).toBeTruthy()
  act(() => setElderly(false))
})

test('the field for a matter leads to the page that searches', async () => {
  showPage(HomePage, {}, answers)
  await press('搜事项，如 身份证、社保、过户')
  expect(opened()).toEqual(['/appointment/matter/index'])
})

test('who is not signed in learns as well that the network is gone, and how old the halls are', async () => {
  showSignedOut()
  await screen.findByText('9:40 更新')
  expect(screen.queryByText('没有网络')).toBeNull()
  vi.mocked(Taro.request).mockRejectedValue(new Error('no network'))
  await act(() => queryClient.refetchQueries())
  expect(await screen.findByText('没有网络')).toBeTruthy()
  expect(screen.getByText('各大厅是 9:40 更新的情况。下拉再试一次。')).toBeTruthy()
})

test('no room is kept for what does not come', async () => {
  let fail = (): void => undefined
  const lost = new Promise<never>((_, reject) => {
    fail = () => reject(new Error('no network'))
  })
  showPage(HomePage, {}, { ...answers, 'GET /api/appointments': none, 'GET /api/matters': () => lost })
  await screen.findByText('您想办什么？')
  expect(document.querySelector('.hf-links.is-waiting')).not.toBeNull()
  fail()
  await vi.waitFor(() => expect(document.querySelector('.hf-links.is-waiting')).toBeNull())
})

test('once a district is chosen its halls stand first, as those around', async () => {
  const here = { ...boluo, shortName: '博罗县政务服务中心', locality: '罗阳' }
  const there = { ...cityHall, locality: '江北' }
  showPage(HomePage, {}, { ...answers, 'GET /api/venues': () => ok({ venues: [there, here], readAt: '2022-03-16T01:40:00Z' }) })
  const order = () => [...document.querySelectorAll('.hf-row-main')].map(({ textContent }) => textContent?.slice(0, 3)).slice(-2)
  expect(await screen.findByText('各大厅现在')).toBeTruthy()
  await screen.findByText('博罗县政务服务中心')
  expect(order()).toEqual(['市政务', '博罗县'])
  act(() => chooseDistrict('博罗县'))
  expect(screen.getByText('附近大厅')).toBeTruthy()
  expect(order()).toEqual(['博罗县', '市政务'])
})
