import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import type { Answered } from '../../platform/api.ts'
import { groupMatters, showMatterLine } from './view.ts'

const now = new Date('2022-03-16T09:40:00+08:00')
const line = (part: Partial<MatterLine>) => ({ areaName: '户政区', offeringId: 'id-card', earliestAt: null, ...part }) as MatterLine

test('what is booked often stands first and nowhere else, empty groups are left out', () => {
  const matters = [
    line({ name: '换身份证', frequent: true, lifeEventId: 'papers' as never }),
    line({ name: '落户', frequent: false, lifeEventId: 'home' as never }),
  ]
  const lifeEvents = [
    { id: 'papers', name: '证件' },
    { id: 'home', name: '安家' },
  ]
  const groups = groupMatters({ lifeEvents, matters, readAt: '' } as Answered<'GET /matters'>)
  expect(groups.map((group) => [group.name, group.matters.map(({ name }) => name)])).toEqual([
    ['常约事项', ['换身份证']],
    ['安家', ['落户']],
  ])
})

test('a matter says where and from when, or that nobody has to come', () => {
  expect(showMatterLine(line({ earliestAt: '2022-03-16T06:00:00Z' }), now)).toBe('户政，最早今天 14:00')
  expect(showMatterLine(line({}), now)).toBe('户政，这几天约满了')
  expect(showMatterLine(line({ areaName: '市场监管', offeringId: null }), now)).toBe('市场监管，全程网办，不用去')
})
