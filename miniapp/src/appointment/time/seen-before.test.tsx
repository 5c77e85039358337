import { useRouter } from '@tarojs/taro'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { matter } from '../../../test/halls.ts'
import { ok, openAgain, showPage } from '../../../test/show-page.tsx'
import { queryClient } from '../../platform/query.ts'
import ConfirmPage from '../confirm/index.tsx'
import TimePage from './index.tsx'

const { venue, area } = appointment
const on = '2022-03-18'
const place = { matterId: matter.id, venueId: venue.id }
const readAt = '2022-03-16T01:30:00.000Z'
const session = {
  id: 's10',
  startsAt: '2022-03-18T02:00:00.000Z',
  endsAt: '2022-03-18T02:30:00.000Z',
  remaining: 7,
  state: 'open',
  version: 1,
  cancelUntil: '2022-03-18T00:00:00.000Z',
  checkInFrom: '2022-03-18T01:30:00.000Z',
  checkInUntil: '2022-03-18T02:30:00.000Z',
  lateBehaviour: 'tail',
}
const days = {
  matter,
  venue: { ...venue, areaName: area.name, floor: area.floor },
  days: [{ on, state: 'open', remaining: 7, releasesAt: null }],
  nextRelease: { on: '2022-03-23', at: '2022-03-17T01:00:00.000Z' },
  readAt,
  pollSeconds: null,
}
const noNetwork = () => Promise.reject(new Error('no network'))

/** The free times seen at 9:30, and the app closed. */
async function see() {
  const answers = {
    'GET /api/venues/city-hall/days': () => ok(days),
    'GET /api/venues/city-hall/sessions': () => ok({ on, sessions: [session], readAt }),
  }
  showPage(TimePage, place, answers)
  await screen.findByText('余 7 个')
}

beforeEach(() => void vi.useFakeTimers({ now: new Date(readAt), toFake: ['Date'] }))
afterEach(() => {
  act(() => queryClient.clear())
  cleanup()
  vi.useRealTimers()
})

test('without a network the free times of a moment ago stand there, with their age', async () => {
  await see()
  openAgain(TimePage, '2022-03-16T01:44:00Z', noNetwork)
  expect(await screen.findByText('没有网络，下面是 9:30 的情况')).toBeTruthy()
  expect(screen.getByText('余 7 个')).toBeTruthy()
})

test('after a quarter of an hour they say nothing any more', async () => {
  await see()
  openAgain(TimePage, '2022-03-16T01:46:00Z', noNetwork)
  expect(await screen.findByText('没有网络')).toBeTruthy()
  expect(screen.queryByText('余 7 个')).toBeNull()
})

test('the server decides anew: what was free and is full now is shown full', async () => {
  await see()
  openAgain(TimePage, '2022-03-16T01:44:00Z', async () => {
    const full = { on, sessions: [{ ...session, remaining: 0, state: 'full' }], readAt: '2022-03-16T01:44:00.000Z' }
    return ok({ ...days, ...full })
  })
  expect(screen.getByText('余 7 个')).toBeTruthy()
  expect(await screen.findByText('约满')).toBeTruthy()
  expect(screen.queryByText('余 7 个')).toBeNull()
})

test('a time that is not among those of a moment ago is not called gone before the server says so', async () => {
  await see()
  const params = { ...place, sessionId: 's11', on }
  vi.mocked(useRouter).mockReturnValue({ params, path: '' } as never)
  openAgain(ConfirmPage, '2022-03-16T01:44:00Z', noNetwork)
  expect(await screen.findByText('没有网络')).toBeTruthy()
  expect(screen.queryByText('没有找到这一场')).toBeNull()
})
