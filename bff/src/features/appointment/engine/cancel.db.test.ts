import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { openEngine, person, sessionOf, stateOf, untilWaiting, whileHeld, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import { connect } from '../../../platform/db.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
const here = openEngine(db, clock)
const there = openEngine(elsewhere.db, clock)
const { sql } = db
let next = 1

beforeAll(() => openHalls(sql))

async function book(session: TestSession, who = next++) {
  const { venueId, appointmentId } = await here.book.add(wish(session, who))
  return { venueId: venueId ?? '', appointmentId: appointmentId ?? '' }
}

test('a cancel gives place and claim back, so that both can be taken again', async () => {
  const session = await addSession(sql, { capacity: 1 })
  const who = next++
  const booked = await book(session, who)
  expect(await here.cancel.add(booked)).toBe(true)
  expect(await sessionOf(sql, session)).toEqual({ booked: 0, version: 2 })
  expect(await here.book.add(wish(session, who))).toMatchObject({ outcome: 'ok', remaining: 0, version: 3 })
  expect(await findBroken(sql)).toEqual({})
})

test('cancelled twice at once, in one batch and at two processes, the place comes back once', async () => {
  const session = await addSession(sql)
  const booked = await book(session)
  const changed = await Promise.all([here.cancel.add(booked), here.cancel.add(booked), there.cancel.add(booked)])
  expect(changed).toContain(true)
  expect(await sessionOf(sql, session)).toEqual({ booked: 0, version: 2 })
  expect(await findBroken(sql)).toEqual({})
})

test.each(['checked-in', 'served', 'missed', 'revoked'])('what is %s cannot be cancelled', async (state) => {
  const session = await addSession(sql)
  const booked = await book(session)
  await sql`update appointment set state = ${state} where id = ${booked.appointmentId}`
  expect(await here.cancel.add(booked)).toBe(false)
  expect(await sessionOf(sql, session)).toEqual({ booked: 1, version: 1 })
  await sql`update appointment set state = 'confirmed' where id = ${booked.appointmentId}`
})

test('once its session has begun an appointment cannot be cancelled', async () => {
  const session = await addSession(sql)
  const booked = await book(session)
  const start = async () => here.cancel.add(booked)
  expect(await whileHeld({ databaseUrl, session, start, change: "starts_at = '2026-11-23T01:40:00Z'" })).toBe(false)
  expect(await stateOf(sql, booked.appointmentId)).toBe('confirmed')
})

test('what does not exist is not cancelled', async () => {
  expect(await here.cancel.add({ venueId: 'north-hall', appointmentId: randomUUID() })).toBe(false)
})

test('a cancel releases by appointment and leaves the claim of a newer one alone', async () => {
  const session = await addSession(sql)
  const booked = await book(session)
  const newer = randomUUID()
  await sql`update claim set appointment_id = ${newer} where appointment_id = ${booked.appointmentId}`
  expect(await here.cancel.add(booked)).toBe(true)
  const [claim] = await sql`delete from claim where appointment_id = ${newer} returning scope`
  expect(claim).toEqual({ scope: 'id-card' })
})

test('a cancel while the resident is being checked in leaves one of the two and never a lost claim', async () => {
  const session = await addSession(sql)
  const who = next++
  const { venueId, appointmentId } = await book(session, who)
  const desk = connect(databaseUrl, { max: 1 })
  await desk`begin`
  await desk`select * from check_in_batch(${clock.fieldNow()}, '2026-11-23', ${[venueId]}::text[], ${[appointmentId]}::uuid[],
    ${[person(1)]}::uuid[], ${[randomUUID()]}::uuid[])`
  const cancelled = there.cancel.add({ venueId, appointmentId })
  await untilWaiting(desk)
  await desk`commit`
  await desk.end()
  expect(await cancelled).toBe(false)
  expect(await stateOf(sql, appointmentId)).toBe('checked-in')
  expect(await findBroken(sql)).toEqual({})
})

test('cancel and book again at once, over and over, loses nothing', async () => {
  const session = await addSession(sql, { capacity: 1 })
  const who = next++
  let standing = await book(session, who)
  for (let round = 0; round < 100; round += 1) {
    const [, again] = await Promise.all([here.cancel.add(standing), there.book.add(wish(session, who, { requestHash: String(round) }))])
    const at = again.outcome === 'ok' ? again : await here.book.add(wish(session, who))
    expect(at.outcome).toBe('ok')
    standing = { venueId: at.venueId ?? '', appointmentId: at.appointmentId ?? '' }
  }
  expect(await findBroken(sql)).toEqual({})
})
