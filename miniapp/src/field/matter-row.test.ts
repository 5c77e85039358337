import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { showMatterLine, showMatterPlainly } from './matter-row.tsx'

const now = new Date('2022-03-16T09:40:00+08:00')
const line = (part: Partial<MatterLine>) => ({ areaName: '户政区', offeringId: 'id-card', earliestAt: null, ...part }) as MatterLine

test('a matter says where and from when, or that nobody has to come', () => {
  expect(showMatterLine(line({ earliestAt: '2022-03-16T06:00:00Z' }), now)).toBe('户政，最早今天 14:00')
  expect(showMatterLine(line({}), now)).toBe('户政，这几天约满了')
  expect(showMatterLine(line({ areaName: '市场监管', offeringId: null }), now)).toBe('市场监管，全程网办，不用去')
})

test('in 长辈版 it says whether one has to go oneself, to a hall, or nowhere', () => {
  const earliestAt = '2022-03-17T01:00:00Z'
  expect(showMatterPlainly(line({ earliestAt, inPerson: true }), now)).toBe('要本人去，明天上午有号')
  expect(showMatterPlainly(line({ earliestAt, inPerson: false }), now)).toBe('要去大厅，明天上午有号')
  expect(showMatterPlainly(line({ offeringId: null, inPerson: false }), now)).toBe('不用去，在家就能办')
})
