import { expect, test } from 'vitest'
import { choose, measures, orderOf } from './measures.ts'

const chosen = choose([], measures)
const namesIn = (round: number): string[] => orderOf(chosen, round).map(({ name }) => name)

test('before the open loop asks for half of a rate, that rate was counted', () => {
  expect(namesIn(0)).not.toContain('booking.open')
  expect(namesIn(1).indexOf('booking.hot')).toBeLessThan(namesIn(1).indexOf('booking.open'))
})

test('rounds go there and back', () => {
  expect(namesIn(2)).toEqual(namesIn(1).toReversed())
  expect(namesIn(3)).toEqual(namesIn(1))
})
