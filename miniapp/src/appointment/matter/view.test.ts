import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import type { Answered } from '../../platform/api.ts'
import { chooseFew, groupMatters } from './view.ts'

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

test('长辈版 offers what old people come for in its order, at home or in a hall, without the one done last time', () => {
  const matters = [
    line({ id: 'often' as never, elderlyRank: null, frequent: true, uses: 99 }),
    line({ id: 'allowance' as never, elderlyRank: 3, offeringId: null, frequent: true, uses: 1 }),
    line({ id: 'card' as never, elderlyRank: 1, uses: 2 }),
    line({ id: 'identity' as never, elderlyRank: 2, uses: 3 }),
  ]
  const few = (lastId?: string) => chooseFew(matters, lastId ? { matterId: lastId as never } : null).map(({ id }) => id)
  expect(few()).toEqual(['card', 'identity', 'allowance'])
  expect(few('card')).toEqual(['identity', 'allowance'])
  expect(few('often')).toEqual(['card', 'identity', 'allowance'])
})

test('where a city does not say what they come for it is what is done most often and needs a visit', () => {
  const often = { elderlyRank: null, frequent: true, offeringId: 'x' as never }
  const matters = [
    line({ ...often, id: 'a' as never, uses: 10 }),
    line({ ...often, id: 'b' as never, uses: 30 }),
    line({ ...often, id: 'c' as never, uses: 20 }),
    line({ ...often, id: 'online' as never, offeringId: null, uses: 99 }),
    line({ ...often, id: 'rare' as never, frequent: false, uses: 98 }),
    line({ ...often, id: 'd' as never, uses: 5 }),
  ]
  expect(chooseFew(matters, null).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(chooseFew(matters, { matterId: 'b' as never }).map(({ id }) => id)).toEqual(['c', 'a'])
})
