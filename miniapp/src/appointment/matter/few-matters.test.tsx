import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import MatterPage from './index.tsx'

const line = (id: string, plainName: string, part: object) => ({
  id,
  name: `${plainName}（窗口的叫法）`,
  plainName,
  searchWords: [],
  areaName: '户政',
  lifeEventId: 'papers',
  frequent: true,
  uses: 10,
  elderlyRank: null,
  occasion: null,
  inPerson: false,
  offeringId: 'general',
  earliestAt: '2022-03-17T01:00:00.000Z',
  minutes: 15,
  ...part,
})
const matters = [
  line('permit', '居住证续签', { uses: 99 }),
  line('allowance', '高龄津贴', { elderlyRank: 3, offeringId: null, earliestAt: null }),
  line('card', '换社保卡', { elderlyRank: 1 }),
  line('identity', '换身份证', { elderlyRank: 2, inPerson: true }),
]
const lastVisit = { matterId: 'card', matterName: 'x', plainName: '换社保卡', venueId: 'city-hall', venueName: '市政务服务中心' }

const show = (last: object | null = null) =>
  showPage(
    MatterPage,
    {},
    {
      'GET /api/matters': () => ok({ lifeEvents: [{ id: 'papers', name: '证件' }], matters, readAt: '2022-03-16T01:40:00.000Z' }),
      'GET /api/pinyin': () => ok({ lines: [] }),
      'GET /api/appointments': () => ok({ appointments: [], lastVisit: last, next: null }),
    },
  )
const rows = () => [...document.querySelectorAll('.hf-row-main')].map(({ textContent }) => textContent)

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
  act(() => setElderly(true))
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('长辈版 offers what old people come for, in everyday words and not what is done most in the city, and the rest by what happens in life, one kind at a time', async () => {
  show()
  await screen.findByText('换社保卡')
  expect(rows()).toEqual(['换社保卡要去大厅，明天上午有号', '换身份证要本人去，明天上午有号', '高龄津贴不用去，在家就能办', '别的事'])
  fireEvent.click(screen.getByRole('button', { name: '别的事' }))
  expect(rows()).toEqual(['常约事项4 件'])
  fireEvent.click(screen.getByRole('button', { name: /^常约事项/ }))
  expect(await screen.findByText('居住证续签')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '看别的事' }))
  expect(rows()).toEqual(['常约事项4 件'])
})

test('what was done last time stands first, and only once', async () => {
  show({ ...lastVisit, startsOn: '2021-03-01', earliestAt: null })
  await screen.findByText('上次办过')
  expect(rows()).toEqual(['换社保卡上次办过', '换身份证要本人去，明天上午有号', '高龄津贴不用去，在家就能办', '别的事'])
})

test('what is done at home leads to how that is done', async () => {
  show()
  fireEvent.click(await screen.findByText('高龄津贴'))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/appointment/guide/index?matterId=allowance' })
})
