import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { newId } from '../../../platform/id.ts'
import { reserveAttempt } from './store.ts'

const { db } = await openTestDatabase(undefined, 10)
const now = fixedClock().machineNow()

test('twenty attempts at once on ten connections are five, round after round', async () => {
  for (let round = 0; round < 8; round += 1) {
    const accountId = newId()
    await db.sql`insert into account (id, created_at) values (${accountId}, ${now})`
    const attempt = () => reserveAttempt(db.sql, { id: newId(), accountId, at: now, since: now, most: 5 })
    const reserved = await Promise.all(Array.from({ length: 20 }, attempt))
    expect(reserved.filter(Boolean)).toHaveLength(5)
  }
})
