import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { meanwhile, openEngine, sessionOf, toHouse, whileHeld, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import { changeSession } from './change.ts'
import { changeSessionRow } from './store.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
const house = toHouse(db, clock)
const here = openEngine(db, clock)
const there = openEngine(elsewhere.db, clock)
const { sql } = db
let next = 1

beforeAll(() => openHalls(sql))

const book = (session: TestSession, count = 1) => Promise.all(Array.from({ length: count }, () => here.book.add(wish(session, next++))))
const close = (session: TestSession) => changeSession(house, { ...session, state: 'closed' })

test('a closed session takes nobody, and everybody again once it is open', async () => {
  const session = await addSession(sql)
  await book(session)
  expect(await close(session)).toEqual({ outcome: 'changed', hit: 0, remaining: 9, version: 2 })
  expect(await book(session)).toMatchObject([{ outcome: 'closed' }])
  expect(await changeSession(house, { ...session, state: 'open' })).toMatchObject({ outcome: 'changed', version: 3 })
  expect(await book(session)).toMatchObject([{ outcome: 'ok', remaining: 8, version: 4 }])
  expect(await findBroken(sql)).toEqual({})
})

test('whoever holds a place of a closed session may still give it back', async () => {
  const session = await addSession(sql)
  const [booked] = await book(session)
  await close(session)
  expect(await there.cancel.add({ venueId: session.venueId, appointmentId: booked?.appointmentId ?? '' })).toBe(true)
  expect(await sessionOf(sql, session)).toEqual({ booked: 0, version: 3 })
})

test('capacity is not lowered below what is booked, and the refusal says how many it would hit', async () => {
  const session = await addSession(sql, { capacity: 8 })
  await book(session, 5)
  const { version } = (await sessionOf(sql, session)) ?? {}
  expect(await changeSession(house, { ...session, capacity: 2 })).toEqual({ outcome: 'below-booked', hit: 3, remaining: 3, version })
  expect(await changeSession(house, { ...session, capacity: 5 })).toMatchObject({ outcome: 'changed', hit: 0, remaining: 0 })
  expect(await book(session)).toMatchObject([{ outcome: 'sold-out' }])
})

test('what is as it was wished already raises no version, and an unknown session changes nothing', async () => {
  const session = await addSession(sql, { capacity: 8 })
  expect(await changeSession(house, { ...session, capacity: 8, state: 'open' })).toMatchObject({ outcome: 'unchanged', version: 0 })
  expect(await sessionOf(sql, session)).toEqual({ booked: 0, version: 0 })
  expect(await close({ ...session, sessionId: randomUUID() })).toBeUndefined()
})

test('of a booking and a close at once, the one that got the session first decides', async () => {
  const session = await addSession(sql, { capacity: 20 })
  const start = () =>
    Promise.all([close(session), there.book.add(wish(session, next++)), ...Array.from({ length: 3 }, () => book(session))])
  await whileHeld({ databaseUrl, session, start })
  expect(await book(session)).toMatchObject([{ outcome: 'closed' }])
  expect(await findBroken(sql)).toEqual({})
})

test.each([
  { how: 'closed', wanted: { state: 'closed' }, places: 0, refusal: 'closed' },
  { how: 'raised to nine', wanted: { capacity: 9 }, places: 9, refusal: 'sold-out' },
  { how: 'lowered to two', wanted: { capacity: 2 }, places: 2, refusal: 'sold-out' },
] as const)('a session $how while a batch waits counts as it stands at last', async ({ wanted, places, refusal }) => {
  const session = await addSession(sql, { capacity: 4 })
  const booked = await meanwhile({
    databaseUrl,
    first: (other) => changeSessionRow(other, { ...session, ...wanted }),
    start: () => book(session, 12),
  })
  expect(booked.map(({ outcome }) => outcome).sort()).toEqual([...Array(places).fill('ok'), ...Array(12 - places).fill(refusal)].sort())
  expect(await findBroken(sql)).toEqual({})
})
