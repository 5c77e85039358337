import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crash, type Finish, show, type Victim, wishCount } from '../../../../test/crash/crash.ts'
import { kills } from '../../../../test/crash/kills.ts'
import { type CrashStage, openCrashStage } from '../../../../test/crash/stage.ts'
import { type Guard, removeGuards } from '../../../../test/race/guard.ts'

const times = Array.from({ length: kills }, (_, n) => n + 1)

function expectWhole({ before, after, lost, faults, refused }: Finish): void {
  expect(lost).toBeGreaterThan(0)
  expect(refused).toEqual([])
  expect(faults).toEqual({})
  expect(after).toBe(wishCount)
  expect(before).toBeGreaterThan(wishCount * 0.05)
  expect(before).toBeLessThan(wishCount * 0.95)
}

describe('what was acknowledged stands exactly once, and every lost answer is told truly', () => {
  let stage: CrashStage
  beforeAll(async () => {
    stage = await openCrashStage()
  })
  afterAll(() => stage?.close())

  let replayed = 0
  async function crashAndRead(title: string, victims: Victim[]): Promise<void> {
    const finish = await crash(stage, victims)
    show(title, finish)
    expectWhole(finish)
    replayed += finish.replayed
  }

  test.each(times)('after kill -9 of the BFF in the middle of 2,000 bookings, time %i', (n) => crashAndRead(`of the BFF, ${n}`, ['bff']))

  test.each(times)('after kill -9 of PostgreSQL in the middle of 2,000 bookings, time %i', (n) =>
    crashAndRead(`of PostgreSQL, ${n}`, ['postgres']),
  )

  test('after kill -9 of both at once', () => crashAndRead('of both', ['bff', 'postgres']))

  test('and among those who lost an answer are some who had a place', async () => {
    for (let more = 1; replayed === 0 && more <= 5; more += 1) await crashAndRead(`once more, ${more}`, ['bff'])
    expect(replayed).toBeGreaterThan(0)
  })
})

const memory: Guard = [/when s\.known is not null then case[\s\S]*?end\s+when s\.bookable/, 'when s.bookable']

/** One crash decides nothing by itself: it may fall where nothing was under way. */
async function untilSeen(title: string, stage: CrashStage, { victims, seen }: { victims: Victim[]; seen: (finish: Finish) => boolean }) {
  for (let tries = 1; tries <= 5; tries += 1) {
    const finish = await crash(stage, victims)
    show(`${title}, ${tries}`, finish)
    if (seen(finish)) return true
  }
  return false
}

describe('the same crash without a guard is seen to be broken', () => {
  test('with answers that do not wait for the disk, bookings are lost', async () => {
    const late = { synchronous_commit: 'off', wal_writer_delay: '10s', wal_writer_flush_after: '1GB', wal_buffers: '64MB' }
    const stage = await openCrashStage({ settings: late })
    const seen = ({ faults }: Finish) => (faults['acknowledged and not there'] ?? 0) > 0
    expect(await untilSeen('with late commits', stage, { victims: ['postgres'], seen }).finally(stage.close)).toBe(true)
  })

  test('without the memory of repeat keys, who lost an answer is told an untruth', async () => {
    const stage = await openCrashStage()
    await stage.ask((sql) => removeGuards(sql, 'book_batch', [memory]))
    const seen = ({ refused }: Finish) => refused.length > 0
    expect(await untilSeen('without repeat keys', stage, { victims: ['bff'], seen }).finally(stage.close)).toBe(true)
  })
})
