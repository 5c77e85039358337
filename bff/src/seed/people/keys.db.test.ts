import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { seedDemo } from '../index.ts'
import { insertResidents } from './index.ts'
import { opensPeople } from './keys.ts'

const first = await testApp()
const { databaseUrl } = first
const otherKey = Buffer.alloc(32, 'x').toString('base64')

test('a start with the keys of the first one goes on, also after they were rotated', async () => {
  expect(await opensPeople(first.db.orm, first.house.vault)).toBeUndefined()
  await insertResidents(first.house)
  const rotated = await testApp({
    databaseUrl,
    environment: { PERSON_KEYS: `p2:${otherKey},p1:${Buffer.alloc(32, 'p').toString('base64')}` },
  })
  expect(await opensPeople(first.db.orm, rotated.house.vault)).toBe(true)
})

test('a start with other keys is stopped before anything is seeded, and says what to do', async () => {
  for (const environment of [{ PERSON_KEYS: `p1:${otherKey}` }, { PERSON_KEYS: `p9:${otherKey}` }, { PERSON_HMAC_KEY: otherKey }]) {
    const other = await testApp({ databaseUrl, environment })
    await expect(seedDemo(other.house)).rejects.toThrow(/sealed with other keys[\s\S]*DATA_DIR[\s\S]*npm run reset -- --database/)
  }
})
