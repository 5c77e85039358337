import { setTimeout as sleep } from 'node:timers/promises'
import { testDatabase } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

const url = await testDatabase()

test('two starters at once fill the house one after the other, and one that fails lets the next one in', async () => {
  const seen: string[] = []
  const start = (who: string) =>
    oneAtATime({ url, what: 'seed' }, async () => {
      seen.push(`${who} in`)
      await sleep(50)
      seen.push(`${who} out`)
      throw new Error(`${who} fell`)
    })
  const ends = await Promise.allSettled([start('one'), start('other')])
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const first = seen[0]?.split(' ')[0]
  const second = first === 'one' ? 'other' : 'one'
  expect(seen).toEqual([`${first} in`, `${first} out`, `${second} in`, `${second} out`])
})
