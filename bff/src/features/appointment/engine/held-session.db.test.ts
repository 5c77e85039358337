import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { hold, openEngine, untilWaiting, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import { openJourney } from '../../../../test/journey.ts'
import { Busy } from '../../../platform/batch.ts'
import { connect } from '../../../platform/db.ts'
import { changeSession } from './change.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const { db, clock, databaseUrl } = app
const { sql } = db
const engine = openEngine(db, clock)
const heldMs = 6000
/** A second for the batch, one for those that fly apart, and what a busy machine takes. */
const soonMs = 3500
let next = 1

beforeAll(() => openHalls(sql))

/** Somebody else's transaction on the rows, as an operator's at a prompt; `end` lets go. */
async function holdFor(...sessions: TestSession[]) {
  const other = connect(databaseUrl, { max: 1 })
  await other`begin`
  for (const session of sessions) await hold(other, session)
  return {
    other,
    end: async () => {
      await other`commit`
      await other.end()
    },
  }
}

type Told = { said: string; ms: number }
async function clocked(ask: () => Promise<string>): Promise<Told> {
  const since = performance.now()
  const said = await ask().catch((error) => (error instanceof Busy ? 'busy' : String(error.code ?? error)))
  return { said, ms: performance.now() - since }
}
const book = (session: TestSession) => clocked(async () => (await engine.book.add(wish(session, next++))).outcome)
const words = (told: Told[]) => [...new Set(told.map(({ said }) => said))]
const slowest = (told: Told[]) => Math.max(...told.map(({ ms }) => ms))

test('while one session is held for six seconds, every other is booked soon and nobody waits for it long', {
  timeout: 30_000,
}, async () => {
  const [stuck, free] = [await addSession(sql, { capacity: 500 }), await addSession(sql, { capacity: 500 })]
  const holder = await holdFor(stuck)
  const until = performance.now() + heldMs
  const asked: { stuck: Promise<Told>[]; free: Promise<Told>[] } = { stuck: [], free: [] }
  while (performance.now() < until - soonMs) {
    asked.stuck.push(book(stuck), book(stuck))
    asked.free.push(book(free))
    await sleep(100)
  }
  const [ofStuck, ofFree] = [await Promise.all(asked.stuck), await Promise.all(asked.free)]
  await sleep(until - performance.now())
  await holder.end()
  process.stdout.write(
    `held session: ${ofFree.length} for another one, slowest ${Math.round(slowest(ofFree))} ms; ${ofStuck.length} for it, slowest ${Math.round(slowest(ofStuck))} ms\n`,
  )
  expect([words(ofFree), words(ofStuck)]).toEqual([['ok'], ['busy']])
  expect(slowest(ofFree)).toBeLessThan(soonMs)
  expect(slowest(ofStuck)).toBeLessThan(soonMs)
  await expect.poll(async () => (await book(stuck)).said, { timeout: 3000 }).toBe('ok')
  expect((await book(free)).said).toBe('ok')
  expect(await findBroken(sql)).toEqual({})
})

test('of a hundred sessions two are held: everybody else gets in, in one more flight', async () => {
  const sessions = await Promise.all(Array.from({ length: 100 }, () => addSession(sql)))
  const held = sessions.filter((_, at) => at === 30 || at === 60)
  const holder = await holdFor(...held)
  const told = await Promise.all(sessions.map(book))
  await holder.end()
  expect(told.map(({ said }) => said)).toEqual(sessions.map((session) => (held.includes(session) ? 'busy' : 'ok')))
  expect(slowest(told)).toBeLessThan(4500)
})

test('many held sessions stop nobody for longer than a few seconds', { timeout: 20_000 }, async () => {
  const sessions = await Promise.all(Array.from({ length: 24 }, () => addSession(sql)))
  const holder = await holdFor(...sessions)
  const told = await Promise.all(sessions.map(book))
  await holder.end()
  expect(words(told)).toEqual(['busy'])
  expect(slowest(told)).toBeLessThan(6000)
})

test('a place is given back while another session is held', async () => {
  const [stuck, free] = [await addSession(sql), await addSession(sql)]
  const standing = await Promise.all([stuck, stuck, stuck, free].map((session) => engine.book.add(wish(session, next++))))
  const holder = await holdFor(stuck)
  const told = await Promise.all(
    standing.map(({ appointmentId }, at) =>
      clocked(async () => {
        const { venueId, sessionId } = at < 3 ? stuck : free
        return String(await engine.cancel.add({ venueId, appointmentId: appointmentId ?? '', sessionId }))
      }),
    ),
  )
  await holder.end()
  expect(told.map(({ said }) => said)).toEqual(['busy', 'busy', 'busy', 'true'])
  expect(slowest(told)).toBeLessThan(soonMs)
  expect(await findBroken(sql)).toEqual({})
})

test('a batch whose statement is stopped has written nothing, and everybody is asked to come back', async () => {
  const sessions = [await addSession(sql), await addSession(sql)]
  const [one, two] = sessions.map((session) => wish(session, next++))
  if (!one || !two) throw new Error('two wishes')
  const holder = await holdFor(...sessions)
  const asked = Promise.all([one, two].map((each) => clocked(async () => (await engine.book.add(each)).outcome)))
  await untilWaiting(holder.other)
  await sql`select pg_cancel_backend(pid) from pg_stat_activity where query like '%book_batch%' and wait_event_type = 'Lock'`
  expect(words(await asked)).toEqual(['busy'])
  await holder.end()
  expect(await Promise.all([one, two].map(async (each) => (await engine.book.add(each)).outcome))).toEqual(['ok', 'ok'])
})

test('closing a session has more patience than a batch', async () => {
  const session = await addSession(sql)
  const holder = await holdFor(session)
  const closed = changeSession(app.house, { ...session, state: 'closed' })
  await sleep(1500)
  await holder.end()
  expect(await closed).toMatchObject({ outcome: 'changed' })
})

test('over HTTP who wants it reads 503 with a time to come back, and the same key books it afterwards', { timeout: 20_000 }, async () => {
  const { resident, book: ask } = openJourney(app)
  const [stuck, free] = [await addSession(sql), await addSession(sql)]
  const [first, second, other, late, key] = [await resident(), await resident(), await resident(), await resident(), randomUUID()]
  const holder = await holdFor(stuck)
  const since = performance.now()
  const [mine, theirs, innocent] = await Promise.all([ask(first, stuck, { key }), ask(second, stuck), ask(other, free)])
  expect(innocent.status).toBe(201)
  for (const refused of [mine, theirs]) {
    expect(refused).toMatchObject({ status: 503, body: { code: 'busy' }, headers: { 'retry-after': '1' } })
  }
  expect((await ask(late, free)).status).toBe(201)
  expect(performance.now() - since).toBeLessThan(soonMs)
  await holder.end()
  await sleep(1000)
  expect((await ask(first, stuck, { key, attempt: 2 })).status).toBe(201)
  expect(await findBroken(sql)).toEqual({})
})
