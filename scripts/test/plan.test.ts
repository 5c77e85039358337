import { expect, test } from 'vitest'
import { readPlan } from './plan.ts'

test('without words everything runs, and both builds are made first', () => {
  expect(readPlan([])).toEqual({
    phases: [['unit', 'miniapp', 'db'], ['race'], ['crash'], ['weapp'], ['e2e']],
    targets: ['weapp', 'h5'],
    rest: [],
  })
})

test('a named project runs alone, without builds it does not need', () => {
  expect(readPlan(['unit', 'bff/src/clock'])).toEqual({ phases: [['unit']], targets: [], rest: ['bff/src/clock'] })
  expect(readPlan(['e2e'])).toEqual({ phases: [['e2e']], targets: ['h5'], rest: [] })
})
