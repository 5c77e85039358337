import type { Appointment } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { findShowable } from './choose.ts'

const now = new Date('2026-11-23T09:40:00+08:00')
const on = (startsOn: string, code: string | null = 'A1') => ({ startsOn, code }) as Appointment

test('several of today can be chosen from, later days wait', () => {
  expect(findShowable([on('2026-11-23'), on('2026-11-23'), on('2026-11-24')], now)).toHaveLength(2)
})

test('with none today the next one is shown', () => {
  expect(findShowable([on('2026-11-25'), on('2026-11-27')], now)).toEqual([on('2026-11-25')])
})

test('what has no code any more is not shown', () => {
  expect(findShowable([on('2026-11-23', null)], now)).toEqual([])
})
