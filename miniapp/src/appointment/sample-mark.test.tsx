import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment, ticket } from '../../test/appointment.ts'
import { ok, showPage } from '../../test/show-page.tsx'
import { queryClient } from '../platform/query.ts'
import { setElderly } from '../ui/mode.ts'
import ConfirmPage from './confirm/index.tsx'
import DetailPage from './detail/index.tsx'
import DonePage from './done/index.tsx'
import { tellVisit } from './done/view.ts'
import MatterPage from './matter/index.tsx'
import TimePage from './time/index.tsx'
import { toEntry } from './to-entry.ts'

const readAt = '2022-03-16T01:40:00.000Z'
const visitOf = (sample: boolean) => ({ ...appointment, matter: { ...appointment.matter, sample } })
const session = { ...appointment, id: 's10', remaining: 2, state: 'open', version: 1 }

function answersOf(sample: boolean) {
  const visit = visitOf(sample)
  const { matter, venue, area } = visit
  const line = {
    ...matter,
    areaName: '户政区',
    lifeEventId: 'papers',
    searchWords: [],
    uses: 1,
    occasion: '满 80 岁',
    offeringId: 'id-card',
  }
  const days = [{ on: visit.startsOn, state: 'open', remaining: 2, releasesAt: null }]
  const place = { ...venue, areaName: area.name, floor: area.floor }
  return {
    'GET /api/me': () => ok({ accountId: 'a', realName: null, privacyConsent: null }),
    'GET /api/matters': () => ok({ lifeEvents: [], matters: [{ ...line, earliestAt: null, elderlyRank: null, frequent: true }], readAt }),
    'GET /api/pinyin': () => ok({ lines: ['shen身'] }),
    'GET /api/appointments': () => ok({ appointments: [], lastVisit: null, next: null }),
    [`GET /api/appointments/${visit.id}`]: () => ok(visit),
    'GET /api/venues/city-hall/days': () =>
      ok({ matter, venue: place, days, nextRelease: { on: '2022-03-23', at: '2022-03-17T01:00:00.000Z' }, readAt, pollSeconds: null }),
    'GET /api/venues/city-hall/sessions': () => ok({ on: visit.startsOn, sessions: [session], readAt }),
  }
}

const place = { matterId: 'id-card', venueId: 'city-hall' }
const pages = {
  选时间: { Shown: TimePage, params: place, sign: '惠州市政务服务中心，约 15 分钟办完' },
  确认: { Shown: ConfirmPage, params: { ...place, sessionId: 's10', on: '2022-03-18' }, sign: '看一下，对不对？' },
  预约成功: { Shown: DonePage, params: { appointmentId: appointment.id }, sign: '约好了' },
  预约详情: { Shown: DetailPage, params: { appointmentId: appointment.id }, sign: '亮预约码' },
}
const ways = Object.entries(pages)
const spoken = { 确认: '对不对？', 预约成功: '打开预约码', 预约详情: '打开预约码' }
const marks = () => screen.queryAllByText('演示数据')

beforeEach(() => void vi.useFakeTimers({ now: new Date(readAt), toFake: ['Date'] }))
afterEach(() => {
  act(() => {
    setElderly(false)
    queryClient.clear()
  })
  cleanup()
  vi.useRealTimers()
})

test.each(ways)('%s says once that its figures and papers are invented, and nothing of a matter that somebody checked', async (_, page) => {
  showPage(page.Shown, page.params, answersOf(true))
  await screen.findByText(page.sign)
  expect(marks()).toHaveLength(1)
  act(() => queryClient.clear())
  cleanup()
  showPage(page.Shown, page.params, answersOf(false))
  await screen.findByText(page.sign)
  expect(marks()).toHaveLength(0)
})

test.each(Object.entries(spoken))('%s says it in 长辈版 too, where papers are named', async (name, sign) => {
  const { Shown, params } = pages[name as keyof typeof spoken]
  act(() => setElderly(true))
  showPage(Shown, params, answersOf(true))
  await screen.findByText(sign)
  expect(marks()).toHaveLength(1)
})

test('the ticket, which names the papers once more, says it once', async () => {
  const line = { ...visitOf(true), state: 'checked-in', ticket }
  showPage(
    DetailPage,
    { appointmentId: appointment.id },
    { ...answersOf(true), [`GET /api/appointments/${appointment.id}`]: () => ok(line) },
  )
  await screen.findByText('A043')
  expect(marks()).toHaveLength(1)
})

test('what a search found says it once under the list, not on every row, and before a search nothing does', async () => {
  showPage(MatterPage, {}, answersOf(true))
  await screen.findByText('居民身份证换领')
  expect(marks()).toHaveLength(0)
  fireEvent.change(screen.getByPlaceholderText(/事项名称/), { target: { value: '身份证换领' } })
  await screen.findByText(/^满 80 岁。/)
  expect(marks()).toHaveLength(1)
  expect(document.querySelector('.hf-row .hf-tag')).toBeNull()
})

test('the family and the calendar are told once, behind what to bring', () => {
  expect(tellVisit(visitOf(true))).toMatch(/，带旧身份证（演示数据）$/)
  expect(toEntry(visitOf(true)).text).toContain('请带：旧身份证原件（演示数据）\n')
  expect([tellVisit(visitOf(false)), toEntry(visitOf(false)).text].join()).not.toContain('演示')
})
