import type { MatterLine } from '@huifuwu/contract'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ResultRow } from './result-row.tsx'

const replacement = {
  name: '居民身份证补领',
  plainName: '补身份证',
  occasion: '丢了、被偷了',
  areaName: '户政',
  offeringId: 'id-card',
  earliestAt: '2022-03-16T06:00:00Z',
} as MatterLine
const found = (matter: MatterLine, marks = {}) => {
  render(<ResultRow hit={{ matter, name: undefined, plainName: undefined, word: undefined, ...marks } as never} now={now} last />)
  return screen.getByRole('button').getAttribute('aria-label')
}
const now = new Date('2022-03-16T09:40:00+08:00')

afterEach(cleanup)

test('matters of like names are told apart by when they are wanted', () => {
  expect(found(replacement, { name: { from: 2, to: 5 } })).toBe('居民身份证补领，丢了、被偷了。最早今天 14:00')
})

test('one that does not say when it is wanted says where it is done', () => {
  expect(found({ ...replacement, occasion: null }, { name: { from: 2, to: 5 } })).toBe('居民身份证补领，户政，最早今天 14:00')
})

test('what was found by another word says that word', () => {
  const word = { text: '身份证掉了', from: 0, to: 5 }
  expect(found(replacement, { word })).toBe('居民身份证补领，也叫“身份证掉了”，户政，最早今天 14:00')
})
