import { expect, test } from 'vitest'
import { isInstant, isLocalDate, isUuid } from './format.ts'

const id = '0195a8f0-0000-7000-8000-00000000000a'

test('an id is a plain UUID with hyphens, in either case', () => {
  expect([id, id.toUpperCase()].filter(isUuid)).toHaveLength(2)
  expect([`urn:uuid:${id}`, `{${id}}`, id.replaceAll('-', ''), `${id}\n`, ''].filter(isUuid)).toEqual([])
})

test('a date exists, and lies between 1900 and 2199', () => {
  expect(['1900-01-01', '2028-02-29', '2199-12-31'].filter(isLocalDate)).toHaveLength(3)
  expect(['0000-01-01', '1899-12-31', '2200-01-01', '2026-02-29', '2026-02-30', '2026-13-01', '2026-11-23\n'].filter(isLocalDate)).toEqual(
    [],
  )
})

test('an instant is one that Date reads', () => {
  const good = ['2026-11-23T23:59:59Z', '2026-11-23T09:40:00.123Z', '2026-11-23T09:40:00+08:00']
  expect(good.filter(isInstant)).toEqual(good)
  for (const text of good) expect(new Date(text).getTime()).not.toBeNaN()
  const bad = [
    '2026-11-23T23:59:60Z',
    '0000-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-23 09:40:00Z',
    '2026-11-23T09:40:00',
    '2026-11-23',
  ]
  expect(bad.filter(isInstant)).toEqual([])
})
