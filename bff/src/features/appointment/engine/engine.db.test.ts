import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { openEngine, sessionOf, stateOf, whileHeld, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls } from '../../../../test/hall.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
const here = openEngine(db, clock)
const there = openEngine(elsewhere.db, clock)
const { sql } = db
let next = 1
const someone = () => next++

beforeAll(() => openHalls(sql))

test('a booking takes one place, one claim and raises the version', async () => {
  const session = await addSession(sql, { capacity: 2 })
  const booked = await here.book.add(wish(session, someone()))
  expect(booked).toMatchObject({ outcome: 'ok', venueId: 'north-hall', remaining: 1, version: 1 })
  expect(await sessionOf(sql, session)).toEqual({ booked: 1, version: 1 })
  expect(await findBroken(sql)).toEqual({})
})

test('of more requests than places, as many get in as there are places', async () => {
  const session = await addSession(sql, { capacity: 3 })
  const booked = await Promise.all(Array.from({ length: 8 }, () => here.book.add(wish(session, someone()))))
  expect(booked.map(({ outcome }) => outcome).sort()).toEqual([...Array(3).fill('ok'), ...Array(5).fill('sold-out')])
  expect(booked.every(({ remaining }) => remaining === 0)).toBe(true)
  expect(await findBroken(sql)).toEqual({})
})

test('a second appointment of a person in one offering is refused with the first one, in every venue', async () => {
  const [north, south] = [await addSession(sql), await addSession(sql, { venueId: 'south-hall' })]
  const who = someone()
  const first = await here.book.add(wish(north, who))
  const second = await there.book.add(wish(south, who))
  expect(second).toMatchObject({ outcome: 'duplicate', venueId: 'north-hall', appointmentId: first.appointmentId })
  expect(await here.book.add(wish(await addSession(sql, { offeringId: 'exit-entry' }), who))).toMatchObject({ outcome: 'ok' })
})

test('one person at two processes at once gets one appointment', async () => {
  const [north, south] = [await addSession(sql), await addSession(sql, { venueId: 'south-hall' })]
  const who = someone()
  const both = await Promise.all([here.book.add(wish(north, who)), there.book.add(wish(south, who))])
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['duplicate', 'ok'])
  expect(await findBroken(sql)).toEqual({})
})

test('a repeat at the other process whose first answer was lost is a replay, also of the last place', async () => {
  const session = await addSession(sql, { capacity: 1 })
  const first = wish(session, someone())
  const { appointmentId } = await here.book.add(first)
  expect(await there.book.add({ ...first, id: randomUUID() })).toMatchObject({ outcome: 'replay', appointmentId, remaining: 0 })
  expect(await there.book.add(wish(session, someone()))).toMatchObject({ outcome: 'sold-out' })
})

test('the same key twice in one batch is one booking and its replay, on the last place too', async () => {
  const session = await addSession(sql, { capacity: 1 })
  const first = wish(session, someone())
  const both = await Promise.all([here.book.add(first), here.book.add({ ...first, id: randomUUID() })])
  expect(both.map(({ outcome }) => outcome)).toEqual(['ok', 'replay'])
  expect(both[1]?.appointmentId).toBe(both[0]?.appointmentId)
})

test('a repeat in flight at two processes on the last place is never told that it is full', async () => {
  const session = await addSession(sql, { capacity: 1 })
  const first = wish(session, someone())
  const start = () => Promise.all([here.book.add(first), there.book.add({ ...first, id: randomUUID() })])
  const both = await whileHeld({ databaseUrl, session, start })
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(['ok', 'replay'])
})

test('a repeat after the cancel is a replay of what was cancelled and books nothing new', async () => {
  const session = await addSession(sql)
  const first = wish(session, someone())
  const { appointmentId } = await here.book.add(first)
  await here.cancel.add({ venueId: session.venueId, appointmentId: appointmentId ?? '' })
  expect(await there.book.add({ ...first, id: randomUUID() })).toMatchObject({ outcome: 'replay', appointmentId })
  expect(await stateOf(sql, appointmentId)).toBe('cancelled')
  expect(await sessionOf(sql, session)).toEqual({ booked: 0, version: 2 })
})

test('a key with another body is refused, and its neighbours in the batch are not', async () => {
  const [one, other] = [await addSession(sql), await addSession(sql, { offeringId: 'exit-entry' })]
  const who = someone()
  const first = wish(one, who)
  await here.book.add(first)
  const [reused, neighbour] = await Promise.all([
    here.book.add(wish(other, who, { repeatKey: first.repeatKey })),
    here.book.add(wish(other, someone())),
  ])
  expect([reused.outcome, neighbour.outcome]).toEqual(['key-reused', 'ok'])
})

test('one key with two bodies in one batch is one booking and one refusal', async () => {
  const [one, other] = [await addSession(sql), await addSession(sql, { offeringId: 'exit-entry' })]
  const who = someone()
  const first = wish(one, who)
  const both = await Promise.all([here.book.add(first), here.book.add(wish(other, who, { repeatKey: first.repeatKey }))])
  expect(both.map(({ outcome }) => outcome)).toEqual(['ok', 'key-reused'])
})

test('the same key of two accounts is two wishes', async () => {
  const session = await addSession(sql)
  const repeatKey = randomUUID()
  const both = await Promise.all([1, 2].map(() => here.book.add(wish(session, someone(), { repeatKey }))))
  expect(both.map(({ outcome }) => outcome)).toEqual(['ok', 'ok'])
})

test.each([
  ['raised', 'capacity = 9', 9],
  ['lowered', 'capacity = 2', 2],
])('capacity %s while a batch waits counts as it stands at last', async (_, change, places) => {
  const session = await addSession(sql, { capacity: 4 })
  const start = () => Promise.all(Array.from({ length: 12 }, () => here.book.add(wish(session, someone()))))
  const booked = await whileHeld({ databaseUrl, session, start, change })
  expect(booked.filter(({ outcome }) => outcome === 'ok')).toHaveLength(places)
  expect(await findBroken(sql)).toEqual({})
})

test.each([
  ['closed', "state = 'closed'"],
  ['past its lead time', "bookable_until = '2026-11-23T01:00:00Z'"],
])('a session %s while a batch waits takes nobody', async (_, change) => {
  const session = await addSession(sql)
  const start = () => here.book.add(wish(session, someone()))
  expect(await whileHeld({ databaseUrl, session, start, change })).toMatchObject({ outcome: 'closed', appointmentId: null })
})

test('a session that is unknown, not released, over or of another offering takes nobody', async () => {
  const planned = await addSession(sql)
  await sql`update session set state = 'planned' where id = ${planned.sessionId}`
  const over = await addSession(sql, { startsAt: '2026-11-23T10:39:00+08:00' })
  const session = await addSession(sql)
  const asked = [{ ...session, sessionId: randomUUID() }, planned, over, { ...session, matterId: 'passport' }]
  const booked = await Promise.all(asked.map((each) => here.book.add(wish(each, someone()))))
  expect(booked.map(({ outcome }) => outcome)).toEqual(Array(4).fill('closed'))
})

test('the last minute of the lead time still books', async () => {
  const session = await addSession(sql, { startsAt: '2026-11-23T10:40:01+08:00' })
  expect(await here.book.add(wish(session, someone()))).toMatchObject({ outcome: 'ok' })
})

test('a day has so many bookings and no more, and tomorrow counts anew', async () => {
  const who = someone()
  const at = { maxPerDay: 1, startsAt: '2026-11-25T09:00:00+08:00' }
  await here.book.add(wish(await addSession(sql, at), who))
  const other = await addSession(sql, { ...at, offeringId: 'exit-entry' })
  expect(await here.book.add(wish(other, who))).toMatchObject({ outcome: 'day-limit', appointmentId: null })
  clock.pass({ hours: 15 })
  expect(await here.book.add(wish(other, who))).toMatchObject({ outcome: 'ok' })
  clock.pass({ hours: -15 })
})

test('a cancelled booking does not count among those of the day', async () => {
  const who = someone()
  const [one, other] = [await addSession(sql, { maxPerDay: 1 }), await addSession(sql, { maxPerDay: 1, offeringId: 'exit-entry' })]
  const { venueId, appointmentId } = await here.book.add(wish(one, who))
  await here.cancel.add({ venueId: venueId ?? '', appointmentId: appointmentId ?? '' })
  expect(await here.book.add(wish(other, who))).toMatchObject({ outcome: 'ok' })
})

test('a number that is taken is drawn anew', async () => {
  const session = await addSession(sql)
  const first = await here.book.add(wish(session, someone()))
  const [{ number } = { number: '' }] = await sql<{ number: string }[]>`select number from appointment where id = ${first.appointmentId}`
  const { id, venueId, sessionId, matterId, personId, bookedBy, repeatKey, requestHash } = wish(session, someone())
  const [row] = await sql`
    select outcome from book_batch(${clock.fieldNow()}, ${clock.fieldNow()}, ${clock.fieldNow()}, ${[id]}::uuid[], ${[venueId]}::text[],
      ${[sessionId]}::uuid[], ${[matterId]}::text[], ${[personId]}::uuid[], ${[bookedBy]}::uuid[], ${[repeatKey]}::uuid[],
      ${[requestHash]}::text[], ${[number]}::text[])`
  expect(row).toEqual({ outcome: 'again' })
})
