import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import type { Answered } from '../../platform/api.ts'
import { groupMatters } from './view.ts'

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
