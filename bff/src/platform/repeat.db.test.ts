import { setTimeout as sleep } from 'node:timers/promises'
import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../../test/app.ts'
import { Problem } from '../problem.ts'
import { newId } from './id.ts'
import { deleteForgotten, once } from './repeat.ts'

const { db } = await openTestDatabase()
const clock = fixedClock()
const wishOf = (hash = 'wish') => ({ actor: newId(), key: newId(), hash, machineNow: clock.machineNow() })

function counted<T>(answer: () => T | Promise<T>) {
  const run = async () => {
    run.times += 1
    return answer()
  }
  run.times = 0
  return run
}

test('the same key gets the same answer without a second run, for seven days', async () => {
  const wish = wishOf()
  const run = counted(() => ({ ticket: 'A12' }))
  expect(await once(db, wish, run)).toEqual({ ticket: 'A12' })
  clock.pass({ days: 6 })
  expect(await once(db, { ...wish, machineNow: clock.machineNow() }, run)).toEqual({ ticket: 'A12' })
  expect(run.times).toBe(1)
  clock.pass({ days: 2 })
  await once(db, { ...wish, machineNow: clock.machineNow() }, run)
  expect(run.times).toBe(2)
})

test('the same key with another wish is refused; of another actor it is another key', async () => {
  const wish = wishOf()
  await once(db, wish, async () => null)
  await expect(once(db, { ...wish, hash: 'other' }, async () => null)).rejects.toMatchObject({ code: 'key-reused' })
  expect(await once(db, { ...wish, actor: newId(), hash: 'other' }, async () => 'done')).toBe('done')
})

test('a repeat in flight waits for the first and gets its answer', async () => {
  const wish = wishOf()
  const run = counted(async () => {
    await sleep(250)
    return 'done'
  })
  expect(await Promise.all([once(db, wish, run), once(db, wish, run), once(db, wish, run)])).toEqual(['done', 'done', 'done'])
  expect(run.times).toBe(1)
})

test('what was decided stays decided, what failed may be tried again', async () => {
  const [decided, failed] = [wishOf(), wishOf()]
  const refuse = counted(() => {
    throw new Problem('real-name-mismatch', { facts: { attemptsLeft: 3 } })
  })
  const decision = { code: 'real-name-mismatch', more: { facts: { attemptsLeft: 3 } } }
  await expect(once(db, decided, refuse)).rejects.toMatchObject(decision)
  await expect(once(db, decided, refuse)).rejects.toMatchObject(decision)
  expect(refuse.times).toBe(1)

  const down = async () => {
    throw new Problem('upstream-down')
  }
  await expect(once(db, failed, down)).rejects.toMatchObject({ code: 'upstream-down' })
  expect(await once(db, failed, async () => 'done')).toBe('done')
})

test('a wish whose process died is taken over after a minute', async () => {
  const wish = wishOf()
  const until = new Date(clock.machineNow().getTime() + 60_000)
  await db.sql`insert into idempotency (actor, key, request_hash, until) values (${wish.actor}, ${wish.key}, ${wish.hash}, ${until})`
  clock.pass({ seconds: 61 })
  expect(await once(db, { ...wish, machineNow: clock.machineNow() }, async () => 'done')).toBe('done')
})

test('answers are deleted when their time is over', async () => {
  const wish = wishOf()
  await once(db, wish, async () => null)
  const count = async () => (await db.sql`select from idempotency where actor = ${wish.actor}`).count
  await deleteForgotten(db.sql, new Date(clock.machineNow().getTime() + 6 * 86_400_000))
  expect(await count()).toBe(1)
  await deleteForgotten(db.sql, new Date(clock.machineNow().getTime() + 8 * 86_400_000))
  expect(await count()).toBe(0)
})
