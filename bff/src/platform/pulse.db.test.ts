import { setTimeout as sleep } from 'node:timers/promises'
import { testDatabase } from '@huifuwu/testkit'
import { afterAll, expect, test, vi } from 'vitest'
import { bareLog } from '../../test/bare-log.ts'
import { openSlowLine } from '../../test/slow-line.ts'
import { type Change, onChange, publishChange } from './changes.ts'
import { openDatabase } from './db.ts'
import { keepPulse } from './pulse.ts'

const line = await openSlowLine(await testDatabase())
const db = openDatabase({ url: line.url, pool: 2 })
const log = { error: vi.fn(), warn: vi.fn() }
const endPulse = keepPulse({ db, url: line.url, log })
afterAll(async () => {
  await endPulse()
  await db.close()
  await line.close()
})

const answers = () =>
  db.sql`select 1 as one`.then(
    ([row]) => row?.one,
    (error) => error.code,
  )
const patience = { timeout: 10_000, interval: 20 }
vi.setConfig({ testTimeout: 20_000 })

test('whoever waits on a frozen server is told soon, whoever comes later at once, and all goes on when it thaws', async () => {
  expect(await answers()).toBe(1)
  line.freeze()
  const since = performance.now()
  const waiting = await Promise.all(Array.from({ length: 200 }, answers))
  expect(new Set(waiting)).toEqual(new Set(['CONNECTION_DESTROYED']))
  expect(performance.now() - since).toBeLessThan(3000)
  const later = performance.now()
  expect(await answers()).toBe('CONNECTION_ENDED')
  expect(performance.now() - later).toBeLessThan(2000)
  expect([db.isAway(), db.awayMs() > 0]).toEqual([true, true])
  line.thaw()
  await vi.waitFor(async () => expect(await answers()).toBe(1), patience)
  expect([db.isAway(), db.awayMs()]).toEqual([false, 0])
})

test('a server that ends its lines and takes none is away, and its return is heard of where changes are listened for', async () => {
  const heard: (Change | undefined)[] = []
  const gaps = () => heard.filter((change) => change === undefined).length
  await onChange({ db, log: bareLog }, (change) => heard.push(change))
  const gapsBefore = gaps()
  line.cut()
  await vi.waitFor(() => expect(db.isAway()).toBe(true), patience)
  line.thaw()
  await vi.waitFor(() => expect(gaps()).toBeGreaterThan(gapsBefore), patience)
  expect(db.isAway()).toBe(false)
  const change = { venueId: 'city-hall', sessionId: 'nine', version: 1, remaining: 8 }
  const before = heard.length
  publishChange({ db, log: bareLog }, change)
  // Once from this process itself, and once over the line.
  await vi.waitFor(() => expect(heard.slice(before).filter((each) => each !== undefined)).toEqual([change, change]), patience)
})

test('one connection that is ended by an operator takes nothing else along', async () => {
  log.error.mockClear()
  const [mine, other] = [answers(), db.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'huifuwu-pulse'`]
  await Promise.all([mine, other])
  await sleep(500)
  expect([db.isAway(), log.error.mock.calls]).toEqual([false, []])
})

test('each silence is told once, and its end with its length', async () => {
  log.error.mockClear()
  log.warn.mockClear()
  line.freeze()
  await vi.waitFor(() => expect(db.isAway()).toBe(true), patience)
  await sleep(1200)
  line.thaw()
  await vi.waitFor(() => expect(db.isAway()).toBe(false), patience)
  expect(log.error.mock.calls).toEqual([['database fell silent']])
  expect(log.warn.mock.calls).toEqual([[{ seconds: expect.any(Number) }, 'database answered again']])
})
