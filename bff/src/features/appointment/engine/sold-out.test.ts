import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { createSoldOut } from './sold-out.ts'

const session = { venueId: 'city-hall', sessionId: 'nine' }
const full = (version: number) => ({ ...session, version, remaining: 0 })

test('a session is full for a second after it was read to be', () => {
  const clock = fixedClock()
  const soldOut = createSoldOut(clock)
  expect(soldOut.isFull(session)).toBe(false)
  soldOut.learn(full(3))
  expect(soldOut.isFull(session)).toBe(true)
  expect(soldOut.isFull({ ...session, sessionId: 'ten' })).toBe(false)
  clock.pass({ seconds: 1 })
  expect(soldOut.isFull(session)).toBe(false)
})

test('only a higher version is believed', () => {
  const soldOut = createSoldOut(fixedClock())
  soldOut.learn({ ...session, version: 4, remaining: 1 })
  soldOut.learn(full(3))
  soldOut.hear(full(3))
  expect(soldOut.isFull(session)).toBe(false)
  soldOut.hear(full(5))
  expect(soldOut.isFull(session)).toBe(true)
  soldOut.hear({ ...session, version: 6, remaining: 1 })
  expect(soldOut.isFull(session)).toBe(false)
})

test('a word from elsewhere of the version already known does not make it younger; an own reading does', () => {
  const clock = fixedClock()
  const soldOut = createSoldOut(clock)
  soldOut.learn(full(3))
  clock.pass({ seconds: 0.6 })
  soldOut.hear(full(3))
  clock.pass({ seconds: 0.6 })
  expect(soldOut.isFull(session)).toBe(false)
  soldOut.learn(full(3))
  expect(soldOut.isFull(session)).toBe(true)
})

test('after a gap in the line nothing is remembered', () => {
  const soldOut = createSoldOut(fixedClock())
  soldOut.learn(full(3))
  soldOut.forget()
  expect(soldOut.isFull(session)).toBe(false)
})
