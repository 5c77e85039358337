import { expect, test } from 'vitest'
import { readLarge } from './large.ts'

test('a large house has a million visits, or as many as are asked for', () => {
  expect(readLarge(['--large'])).toBe(1_000_000)
  expect(readLarge(['--large', '2500000'])).toBe(2_500_000)
  expect(readLarge([])).toBeUndefined()
})

test.each(['many', '0', '-5', '1e6', '2,000,000'])('%s is no count of visits', (count) => {
  expect(() => readLarge(['--large', count])).toThrow('--large 2000000')
})
