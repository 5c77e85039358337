import { appointmentScene, guideScene, timeScene } from '@huifuwu/domain'
import Taro from '@tarojs/taro'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asked, ok, showPage } from '../../../test/show-page.tsx'
import LinkPage from './index.tsx'

const readAt = '2022-03-16T01:40:00.000Z'
const answers = {
  'GET /api/matters': () => ok({ lifeEvents: [], matters: [{ id: 'id-card-renewal' }, { id: 'passport' }], readAt }),
  'GET /api/venues': () => ok({ venues: [{ id: 'city-hall' }], readAt }),
}
const show = (scene?: string) => showPage(LinkPage, scene === undefined ? {} : { scene: encodeURIComponent(scene) }, answers)
const led = () => vi.mocked(Taro.redirectTo).mock.calls.map(([{ url }]) => url)

beforeEach(() => void vi.mocked(Taro.redirectTo).mockClear())
afterEach(cleanup)

test('the code of a matter leads to its guide', async () => {
  show(guideScene('passport'))
  await waitFor(() => expect(led()).toEqual(['/appointment/guide/index?matterId=passport']))
})

test('the code of a hall and a matter leads to the times', async () => {
  show(timeScene({ venueId: 'city-hall', matterId: 'id-card-renewal' }))
  await waitFor(() => expect(led()).toEqual(['/appointment/time/index?matterId=id-card-renewal&venueId=city-hall']))
})

test('the code of an appointment leads to it without asking for anything else', async () => {
  const id = '0190a3c2-7b1e-7c4d-9a2f-0123456789ab'
  show(appointmentScene(id))
  await waitFor(() => expect(led()).toEqual([`/appointment/detail/index?appointmentId=${id}`]))
  expect(asked()).toEqual([])
})

test.each([
  undefined,
  '',
  'id-card-renewal',
  'https://example.com/evil',
  'g<script>',
  'matterId=passport&venueId=city-hall',
  '%E0%A4%A',
  `${'0'.repeat(31)}g`,
  '../../staff/scan/index',
  '🙂'.repeat(16),
])('a scene that is not ours leads nowhere, asks nothing, and shows the way home: %j', async (scene) => {
  show(scene)
  expect(await screen.findByText('这个地址不完整')).toBeTruthy()
  expect(screen.getByText('回首页')).toBeTruthy()
  expect([led(), asked()]).toEqual([[], []])
})

test('a matter that is not done any more says so, and so does a hall that is gone', async () => {
  show(guideScene('abolished'))
  expect(await screen.findByText('没有找到这个事项')).toBeTruthy()
  cleanup()
  show(timeScene({ venueId: 'old-hall', matterId: 'passport' }))
  expect(await screen.findByText('没有找到这个办事点')).toBeTruthy()
  expect(led()).toEqual([])
})

test('without a network it says so and asks again on request', async () => {
  showPage(LinkPage, { scene: guideScene('passport') }, { 'GET /api/matters': () => Promise.reject(new Error('no network')) })
  expect(await screen.findByText('没有网络')).toBeTruthy()
  expect(screen.getByText('再试一次')).toBeTruthy()
})
