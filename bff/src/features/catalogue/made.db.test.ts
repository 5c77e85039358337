import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { onChange } from '../../platform/changes.ts'
import { keepMade } from './made.ts'
import { readingOf } from './reading.ts'

const { house, clock } = await testApp()
const { availability } = readingOf(house)
// The line of changes says "something may have been missed" when it opens.
await onChange(house, () => undefined)

/** Answers that are numbered as they are made. */
function given() {
  const kept = keepMade<number>()
  let made = 0
  const make = async () => {
    made += 1
    return made
  }
  return { kept, ask: (key = 'monday') => kept(house, key, make) }
}

test('what was made for one is given to all who ask the same within the second', async () => {
  const { ask } = given()
  expect([await ask(), await ask(), await ask('tuesday'), await ask()]).toEqual([1, 1, 2, 1])
})

test('a second later it is made anew, since a session may have ended', async () => {
  const { ask } = given()
  await ask()
  clock.pass({ seconds: 1 })
  expect([await ask(), await ask()]).toEqual([2, 2])
})

test('a booking that is heard makes every answer be made anew', async () => {
  const { ask } = given()
  await ask()
  availability.hear({ venueId: 'city-hall', sessionId: 's1', version: 1, remaining: 3 })
  expect([await ask(), await ask()]).toEqual([2, 2])
})

test('what could not be made is not kept', async () => {
  const { kept, ask } = given()
  await expect(kept(house, 'monday', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await ask()).toBe(1)
})
