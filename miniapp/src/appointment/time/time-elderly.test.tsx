import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { matter } from '../../../test/halls.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { queryClient } from '../../platform/query.ts'
import { setElderly } from '../../ui/mode.ts'
import TimePage from './index.tsx'

const { venue, area } = appointment
const [today, tomorrow] = ['2022-03-16', '2022-03-17']
const readAt = '2022-03-16T01:30:00.000Z'
const full = { state: 'full', remaining: 0, releasesAt: null }
const days = {
  matter,
  venue: { ...venue, areaName: area.name, floor: area.floor },
  days: [
    { on: today, ...full },
    { on: tomorrow, ...full },
  ],
  nextRelease: { on: '2022-03-23', at: '2022-03-17T01:00:00.000Z' },
  readAt,
  pollSeconds: null,
}
const session = {
  id: 's10',
  startsAt: '2022-03-16T02:00:00.000Z',
  endsAt: '2022-03-16T02:30:00.000Z',
  remaining: 0,
  state: 'full',
  version: 1,
  cancelUntil: '2022-03-16T00:00:00.000Z',
  checkInFrom: '2022-03-16T01:30:00.000Z',
  checkInUntil: '2022-03-16T02:30:00.000Z',
  lateBehaviour: 'tail',
}

beforeEach(() => void vi.useFakeTimers({ now: new Date(readAt), toFake: ['Date'] }))
afterEach(() => {
  act(() => queryClient.clear())
  cleanup()
  setElderly(false)
  vi.useRealTimers()
})

test('where no day has a place 长辈版 lists the days, says so and when there will be some, and asks for nothing', async () => {
  setElderly(true)
  showPage(
    TimePage,
    { matterId: matter.id, venueId: venue.id },
    {
      'GET /api/venues/city-hall/days': () => ok(days),
      'GET /api/venues/city-hall/sessions': () => ok({ on: today, sessions: [session], readAt }),
    },
  )
  expect(await screen.findByText('3月16日约满了。有人取消，会马上放回来。3月23日的号，明天上午 9:00 放出。')).toBeTruthy()
  expect(screen.getAllByRole('radio').map((choice) => choice.textContent)).toEqual(['今天 3月16日，周三满了', '明天 3月17日，周四满了'])
  expect(screen.queryByText('看别的时间')).toBeNull()
  expect(screen.queryByText('下一步')).toBeNull()
})
