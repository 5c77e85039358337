import { randomUUID } from 'node:crypto'
import type { Appointment, LastVisit } from '@huifuwu/contract'
import { openCode } from '@huifuwu/domain'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, findBroken, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const other = await testApp({ databaseUrl: app.databaseUrl, clock: app.clock })
const { resident, book, get, cancel } = openJourney(app)
const elsewhere = openJourney(other)
const { sql } = app.db

beforeAll(() => openHalls(sql))

test('a booking is answered with all that its page shows, and its code says nothing of the person', async () => {
  const session = await addSession(sql, { startsAt: '2026-11-23T13:30:00+08:00' })
  const { status, body } = await book(await resident(), session)
  expect(status).toBe(201)
  expect(body).toMatchObject({
    state: 'confirmed',
    number: expect.stringMatching(/^[0-9A-Z]{8}$/),
    sessionId: session.sessionId,
    startsOn: '2026-11-23',
    startsAt: '2026-11-23T05:30:00.000Z',
    matter: { id: 'id-card-renewal', materials: [{ name: '旧身份证' }], sample: false },
    venue: { id: 'north-hall', phone: '0752-0000001' },
    area: { id: 'household', waiting: 0 },
    person: { name: '林晓禾', maskedName: '林*禾', maskedPhone: '138****5620' },
    bookedAt: '2026-11-23T01:40:00.000Z',
    ticket: null,
    pollSeconds: 30,
  })
  expect(openCode(body.code ?? '')).toMatchObject({ keyId: 1, appointmentId: body.id, startsOn: '2026-11-23' })
  expect(body.code).toHaveLength(127)
})

test('a full session names the nearest free time of the same offering and hall', async () => {
  const at = (time: string, capacity: number) =>
    addSession(sql, { venueId: 'south-hall', startsAt: `2026-11-24T${time}:00+08:00`, capacity })
  const [full, next] = [await at('10:00', 1), await at('10:30', 4), await at('15:00', 4)]
  await book(await resident(), full)
  const { status, body } = await book(await resident(), full)
  expect(status).toBe(409)
  expect(body).toMatchObject({
    code: 'sold-out',
    facts: { nearestSessionId: next.sessionId, nearestStartsAt: '2026-11-24T02:30:00.000Z', remaining: 4 },
  })
})

test('a place that comes back is sold again within a moment', async () => {
  const [who, session] = [await resident(), await addSession(sql, { capacity: 1 })]
  const { body } = await book(who, session)
  expect((await elsewhere.book(await resident(), session)).body.code).toBe('sold-out')
  await cancel(who, body.id)
  await expect.poll(async () => (await elsewhere.book(await resident(), session)).status, { timeout: 2000 }).toBe(201)
  expect(await findBroken(sql)).toEqual({})
})

test('a second appointment of the same offering says which one stands', async () => {
  const who = await resident()
  const first = await book(who, await addSession(sql))
  const second = await book(who, await addSession(sql, { venueId: 'south-hall' }))
  expect(second).toMatchObject({
    status: 409,
    body: { code: 'duplicate-appointment', facts: { appointmentId: first.body.id, startsAt: first.body.startsAt } },
  })
})

test('a key used for another wish is refused', async () => {
  const [who, key] = [await resident(), randomUUID()]
  await book(who, await addSession(sql), { key })
  const { status, body } = await book(who, await addSession(sql, { offeringId: 'exit-entry' }), { key })
  expect([status, body.code]).toEqual([409, 'key-reused'])
})

test('the bookings of a day are limited', async () => {
  const who = await resident()
  await book(who, await addSession(sql, { maxPerDay: 1 }))
  const { body } = await book(who, await addSession(sql, { maxPerDay: 1, offeringId: 'exit-entry' }))
  expect(body).toMatchObject({ code: 'day-limit-reached', facts: { max: 1 } })
})

test('what cannot be booked says why', async () => {
  const session = await addSession(sql)
  const past = await addSession(sql, { startsAt: '2026-11-23T09:00:00+08:00' })
  const closed = await addSession(sql)
  await sql`update session set state = 'closed' where id = ${closed.sessionId}`
  const who = await resident()
  const codes = []
  for (const asked of [
    past,
    closed,
    { ...session, sessionId: randomUUID() },
    { ...session, venueId: 'no-hall' },
    { ...session, matterId: 'passport' },
    { ...session, matterId: 'nothing' },
  ]) {
    codes.push((await book(who, asked)).body.code)
  }
  expect(codes).toEqual([
    'session-closed',
    'session-closed',
    'session-not-found',
    'session-not-found',
    'matter-not-offered',
    'matter-not-found',
  ])
})

test('without a proved name or consent nobody books', async () => {
  const session = await addSession(sql)
  expect(await book(await resident({ proved: false }), session)).toMatchObject({ status: 403, body: { code: 'real-name-needed' } })
  expect(await book(await resident({ agreed: false }), session)).toMatchObject({ status: 403, body: { code: 'consent-needed' } })
})

test('a body or a key that is none is an invalid request', async () => {
  const [who, session] = [await resident(), await addSession(sql)]
  const asked = [
    book(who, session, { key: 'not-a-uuid' }),
    book(who, session, { attempt: 0 }),
    book(who, { ...session, sessionId: 'x' }),
    book(who, session, { body: { ...session, extra: 1 } }),
  ]
  for (const { status, body } of await Promise.all(asked)) expect([status, body.code]).toEqual([400, 'invalid-request'])
})

test("somebody else's appointment is not found, neither to read nor to cancel", async () => {
  const { body } = await book(await resident(), await addSession(sql))
  const stranger = await resident({ name: '王珊' })
  for (const reply of [
    await get(stranger, `/appointments/${body.id}`),
    await cancel(stranger, body.id),
    await cancel(stranger, randomUUID()),
  ]) {
    expect(reply).toMatchObject({ status: 404, body: { code: 'appointment-not-found' } })
  }
})

test('a cancel answers with the cancelled appointment, and so does its repeat', async () => {
  const who = await resident()
  const { body } = await book(who, await addSession(sql))
  for (let time = 0; time < 2; time += 1) {
    expect(await cancel(who, body.id)).toMatchObject({
      status: 200,
      body: { id: body.id, state: 'cancelled', code: null, pollSeconds: null },
    })
  }
})

test('once the session has begun, or the visit has, nothing can be cancelled', async () => {
  const who = await resident()
  const { body } = await book(who, await addSession(sql, { startsAt: '2026-11-23T11:00:00+08:00' }))
  app.clock.pass({ minutes: 80 })
  expect(await cancel(who, body.id)).toMatchObject({ status: 409, body: { code: 'cancel-too-late', facts: { startsAt: body.startsAt } } })
  await sql`update appointment set state = 'served' where id = ${body.id}`
  expect(await cancel(who, body.id)).toMatchObject({ status: 409, body: { code: 'appointment-not-cancellable' } })
  app.clock.pass({ minutes: -80 })
})

test('the list has what is coming, next first, and what is past, with the last visit to begin from', async () => {
  type List = { appointments: Appointment[]; lastVisit: LastVisit | null; next: string | null }
  const who = await resident()
  const later = await book(who, await addSession(sql, { startsAt: '2026-11-25T10:00:00+08:00' }))
  const sooner = await book(who, await addSession(sql, { startsAt: '2026-11-24T10:00:00+08:00', offeringId: 'exit-entry' }))
  const upcoming = await get<List>(who, '/appointments?when=upcoming')
  expect(upcoming.body.appointments.map(({ id }) => id)).toEqual([sooner.body.id, later.body.id])
  expect(upcoming.body).toMatchObject({ lastVisit: null, next: null })
  expect(upcoming.body.appointments[0]?.pollSeconds).toBeNull()
  await sql`update appointment set state = 'served', ended_at = ${app.clock.fieldNow()} where id = ${sooner.body.id}`
  const past = await get<List>(who, '/appointments?when=past')
  expect(past.body.appointments.map(({ id, state }) => [id, state])).toEqual([[sooner.body.id, 'served']])
  expect(past.body.lastVisit).toMatchObject({ matterId: 'passport', venueId: 'north-hall', startsOn: '2026-11-24' })
})
