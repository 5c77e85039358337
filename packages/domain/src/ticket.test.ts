import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowdLevel, estimateWait, toEndState, toTicketNumber } from './ticket.ts'

test('a number is the prefix of its area and at least three digits', () => {
  expect([1, 43, 999, 1000].map((count) => toTicketNumber('A', count))).toEqual(['A001', 'A043', 'A999', 'A1000'])
})

test('a ticket ends as done or gone', () => {
  expect([toEndState('served'), toEndState('gone')]).toEqual(['done', 'gone'])
})

test('nobody ahead is a matter of minutes', () => {
  expect(estimateWait(0, 8, 4)).toEqual({ fromMinutes: 0, toMinutes: 5 })
  expect(estimateWait(6, 8, 4)).toEqual({ fromMinutes: 12, toMinutes: 19 })
})

test('a wait is always a range, and more people ahead never shorten it', () => {
  const each = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }))
  fc.assert(
    fc.property(each, ([ahead, minutes, counters]) => {
      const [wait, longer] = [estimateWait(ahead, minutes, counters), estimateWait(ahead + 1, minutes, counters)]
      expect(wait.toMinutes).toBeGreaterThan(wait.fromMinutes)
      expect(longer.fromMinutes).toBeGreaterThanOrEqual(wait.fromMinutes)
      expect(longer.toMinutes).toBeGreaterThanOrEqual(wait.toMinutes)
    }),
  )
})

test('a hall is as crowded as the line at each counter', () => {
  expect([crowdLevel(5, 2), crowdLevel(6, 2), crowdLevel(16, 2)]).toEqual(['quiet', 'busy', 'packed'])
  expect(crowdLevel(2, 0)).toBe('quiet')
})
