import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, refused, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import ReleasePage from './index.tsx'

const key = 'GET /api/venues/city-hall/releases'
const place = { matterId: 'id-card', venueId: 'city-hall' }
const dayAt = (date: number, at: string) => ({ on: `2022-03-${date}`, at, state: 'coming' })
const answer = {
  matter: appointment.matter,
  venue: appointment.venue,
  releasedUntil: '2022-03-22',
  releases: [
    { on: '2022-03-23', at: '2022-03-16T01:39:50.000Z', state: 'due' },
    ...[24, 25, 28, 29, 30].map((date) => dayAt(date, `2022-03-${date - 7}T01:00:00.000Z`)),
  ],
  readAt: '2022-03-16T01:40:00.000Z',
  pollSeconds: null,
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('each day that is not out has the moment of its release, and the one that is due says so', async () => {
  showPage(ReleasePage, place, { [key]: () => ok(answer) })
  expect(await screen.findByText('3月23日 周三')).toBeTruthy()
  expect(screen.getByText('正在放')).toBeTruthy()
  expect(screen.getByText('明天 9:00 放号')).toBeTruthy()
  expect(screen.getByText('3月22日和以前的号已经放出来了。')).toBeTruthy()
  fireEvent.click(screen.getByText('看现在能约的'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/appointment/time/index?matterId=id-card&venueId=city-hall' })
})

test('in 长辈版 three days first, said as one says them, the others on request', async () => {
  act(() => setElderly(true))
  showPage(ReleasePage, place, { [key]: () => ok(answer) })
  expect(await screen.findByText('明天上午 9:00 放号')).toBeTruthy()
  expect(screen.queryByText('3月28日，周一')).toBeNull()
  fireEvent.click(screen.getByText('看更后面的'))
  expect(screen.getByText('3月28日，周一')).toBeTruthy()
})

test('a hall that does not do it says so', async () => {
  showPage(ReleasePage, place, { [key]: () => refused(404, 'matter-not-offered') })
  expect(await screen.findByText('这里不办这个事项')).toBeTruthy()
  expect(screen.queryByText('看现在能约的')).toBeNull()
})
