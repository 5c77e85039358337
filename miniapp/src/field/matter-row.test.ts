import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { showMatterLine } from './matter-row.tsx'

const now = new Date('2022-03-16T09:40:00+08:00')
const line = (part: Partial<MatterLine>) => ({ areaName: '户政区', offeringId: 'id-card', earliestAt: null, ...part }) as MatterLine

test('a matter says where and from when, or that nobody has to come', () => {
  expect(showMatterLine(line({ earliestAt: '2022-03-16T06:00:00Z' }), now)).toBe('户政，最早今天 14:00')
  expect(showMatterLine(line({}), now)).toBe('户政，这几天约满了')
  expect(showMatterLine(line({ areaName: '市场监管', offeringId: null }), now)).toBe('市场监管，全程网办，不用去')
})
