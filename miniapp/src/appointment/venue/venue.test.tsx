import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import VenuePage from './index.tsx'

const { matter, venue, area } = appointment
const cityHall = {
  ...venue,
  crowd: { waiting: 0, counters: 6, level: 'quiet' },
  openNow: true,
  earliestAt: '2022-03-17T06:30:00.000Z',
  areaName: area.name,
  floor: area.floor,
  remainingToday: 0,
}
const show = (venues: object[]) =>
  showPage(VenuePage, { matterId: matter.id }, { 'GET /api/matters/id-card/venues': () => ok({ matter, venues, readAt: '' }) })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('where there is no choice nothing is said of an order', async () => {
  show([cityHall])
  expect(await screen.findByText('这件事在这里办。')).toBeTruthy()
  expect(screen.getByText('明天 14:30')).toBeTruthy()
})

test('with a choice it is said what comes first, and a closed hall rests', async () => {
  show([cityHall, { ...cityHall, id: 'other-hall', name: '惠城区政务服务中心', openNow: false }])
  expect(await screen.findByText('2 个办事点能办，最早有号的排在前面。')).toBeTruthy()
  expect([screen.getAllByText('较空').length, screen.getAllByText('现在休息').length]).toEqual([1, 1])
})

test('in elderly mode the earliest time is said as one says it', async () => {
  act(() => setElderly(true))
  show([cityHall])
  expect(await screen.findByText('明天下午 2:30')).toBeTruthy()
})
