import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { testApp } from '../../test/app.ts'
import { untilWaiting } from '../../test/booking.ts'
import { addSession, findBroken, openHalls } from '../../test/hall.ts'
import { openJourney } from '../../test/journey.ts'
import { connect, type Sql } from './db.ts'

const opened = await testApp()
const { app, db, clock, databaseUrl } = opened
const { resident, book, cancel, get } = openJourney(opened)
beforeAll(() => openHalls(db.sql))

const free = '/venues/north-hall/sessions?matterId=id-card-renewal&on=2026-11-23'
const statusOf = async (url: string) => (await app.inject(url)).statusCode

test('while the database is away, memory answers with its age, and the rest says what can be said', async () => {
  const session = await addSession(db.sql, { startsAt: '2026-11-23T14:00:00+08:00', capacity: 4 })
  const [who, key] = [await resident(), randomUUID()]
  const fresh = await get(who, free)
  expect(fresh).toMatchObject({ status: 200, body: { readAt: '2026-11-23T01:40:00.000Z', sessions: [{ remaining: 4 }] } })
  expect((await get(who, '/matters')).status).toBe(200)
  db.cut()
  clock.pass({ minutes: 3 })

  expect((await get(who, free)).body).toEqual(fresh.body)
  expect(await get(who, '/matters')).toMatchObject({ status: 200, body: { readAt: '2026-11-23T01:40:00.000Z' } })
  expect([await statusOf('/healthz'), await statusOf('/readyz')]).toEqual([200, 503])
  for (const refused of [await get(who, '/appointments?when=upcoming'), await book(who, session, { key })]) {
    expect(refused).toMatchObject({ status: 503, body: { code: 'paused' }, headers: { 'retry-after': '2' } })
  }

  db.renew()
  expect((await book(who, session, { key, attempt: 2 })).status).toBe(201)
  expect(await get(who, free)).toMatchObject({ status: 200, body: { readAt: '2026-11-23T01:43:00.000Z', sessions: [{ remaining: 3 }] } })
  expect(await statusOf('/readyz')).toBe(200)
})

test('what is too old is not given any more', async () => {
  clock.pass({ seconds: 10 })
  await statusOf(`/api${free}`)
  db.cut()
  clock.pass({ minutes: 14 })
  expect(await statusOf(`/api${free}`)).toBe(200)
  clock.pass({ minutes: 1 })
  expect(await statusOf(`/api${free}`)).toBe(503)
  db.renew()
  expect(await statusOf(`/api${free}`)).toBe(200)
})

test('a booking that was cut off in the middle may be in the books, and the same key finds out', async () => {
  const session = await addSession(db.sql, { startsAt: '2026-11-23T15:00:00+08:00', capacity: 4 })
  const [who, key] = [await resident(), randomUUID()]
  const holder = connect(databaseUrl, { max: 1 })
  await holder`begin`
  await holder`select 1 from session where id = ${session.sessionId} for update`
  const asked = book(who, session, { key })
  await untilWaiting(holder)
  db.cut()
  expect(await asked).toMatchObject({ status: 503, body: { code: 'outcome-unknown' }, headers: { 'retry-after': '2' } })
  await holder`commit`
  await holder.end()
  db.renew()
  const { status, body } = await book(who, session, { key, attempt: 2 })
  expect([status, body.state]).toEqual([201, 'confirmed'])
  expect(await db.sql`select id from appointment where repeat_key = ${key}`).toEqual([{ id: body.id }])
  expect(await findBroken(db.sql)).toEqual({})
})

const tableIsWanted = (sql: Sql) =>
  vi.waitFor(async () => {
    const wanted = await sql`select 1 from pg_locks where relation = 'session'::regclass and mode = 'AccessExclusiveLock' and not granted`
    expect(wanted).toHaveLength(1)
  })

test('a cancel that was written and could not be read back is never told as one that changed nothing', async () => {
  const session = await addSession(db.sql, { startsAt: '2026-11-23T16:00:00+08:00', capacity: 4 })
  const [who, neighbour] = [await resident(), await resident()]
  const { body: own } = await book(who, session)
  const { body: other } = await book(neighbour, session)
  const [row, table] = [connect(databaseUrl, { max: 1 }), connect(databaseUrl, { max: 1 })]
  await row`begin`
  await row`select 1 from appointment where id = ${own.id} for update`
  const asked = cancel(who, own.id)
  await untilWaiting(row)
  await table`begin`
  const locked = table`lock table session in access exclusive mode`.execute()
  await tableIsWanted(row)
  // Somebody looks meanwhile, and stands before the table; whoever looks next waits behind them, unheard.
  const looking = get(neighbour, `/appointments/${other.id}`)
  await row`commit`
  await locked
  expect(await row`select state from appointment where id = ${own.id}`).toEqual([{ state: 'cancelled' }])
  db.cut()
  expect(await asked).toMatchObject({ status: 503, body: { code: 'outcome-unknown' }, headers: { 'retry-after': '2' } })
  expect((await looking).status).toBe(503)
  await table`rollback`
  await Promise.all([row.end(), table.end()])
  db.renew()
  expect(await cancel(who, own.id)).toMatchObject({ status: 200, body: { state: 'cancelled' } })
})
