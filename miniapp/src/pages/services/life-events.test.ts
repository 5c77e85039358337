import type { MatterLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import type { Answered } from '../../platform/api.ts'
import { showMatters, toLifeEvents } from './life-events.ts'

const line = (name: string, lifeEventId: string) => ({ name, plainName: name, lifeEventId }) as MatterLine
const papers = ['换身份证', '补社保卡', '居住证签注', '补驾照'].map((name) => line(name, 'papers'))
const lifeEvents = [
  { id: 'birth', name: '生孩子、上户口' },
  { id: 'papers', name: '证件到期、丢失' },
  { id: 'moon', name: '搬到月亮上' },
]

test('an event of life lists its matters, one without any is left out', () => {
  const found = toLifeEvents({ lifeEvents, matters: [...papers, line('出生登记', 'birth')], readAt: '' } as Answered<'GET /matters'>)
  expect(found.map(({ name, matters }) => [name, matters.length])).toEqual([
    ['生孩子、上户口', 1],
    ['证件到期、丢失', 4],
  ])
})

test('two names stand for many, and their number is told', () => {
  expect(showMatters(papers)).toBe('换身份证、补社保卡等 4 项')
  expect(showMatters(papers.slice(0, 2))).toBe('换身份证、补社保卡')
})
