import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { newId } from '../../../platform/id.ts'
import { reserveTry, useTotpStep } from './store.ts'

const { db } = await openTestDatabase(undefined, 10)
const now = fixedClock().machineNow()

async function addStaff(): Promise<string> {
  const id = newId()
  await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${id}, ${id}, '', '', '', ${Buffer.alloc(1)})`
  return id
}

test('twenty tries at once on ten connections are five, the last of which locks, round after round', async () => {
  for (let round = 0; round < 8; round += 1) {
    const staffId = await addStaff()
    const tries = await Promise.all(Array.from({ length: 20 }, () => reserveTry(db.sql, { staffId }, now)))
    const counted = tries.filter((tried) => tried !== undefined)
    expect(counted).toHaveLength(5)
    expect(counted.filter(({ until }) => until !== null)).toHaveLength(1)
  }
})

test('one step at once on ten connections is good once, round after round', async () => {
  for (let round = 0; round < 8; round += 1) {
    const staffId = await addStaff()
    const used = await Promise.all(Array.from({ length: 20 }, () => useTotpStep(db.sql, staffId, 59_000_000)))
    expect(used.filter(Boolean)).toHaveLength(1)
  }
})
