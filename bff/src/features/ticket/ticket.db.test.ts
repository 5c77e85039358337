import { randomUUID } from 'node:crypto'
import type { QueueTicket } from '@huifuwu/contract'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, findBroken, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const { resident, staff, book, get, read, look, end } = openJourney(app)
const { sql } = app.db
const hall = { venueId: 'north-hall' }
const line = 'north-hall/tickets?areaId=household'
type Line = { waiting: QueueTicket[]; ended: QueueTicket[] }
let chen = ''

beforeAll(async () => {
  await openHalls(sql)
  const permissions = ['check-in', 'serve'] as const
  chen = await staff(...permissions.map((permission) => ({ ...hall, areaId: 'household', permission })))
})
beforeEach(() => sql`truncate appointment, claim, ticket, ticket_counter`.then(() => sql`update session set booked = 0`))

async function waiting() {
  const who = await resident()
  const session = await addSession(sql, {
    leadMinutes: 0,
    startsAt: new Date(Date.parse('2026-11-23T09:50:00+08:00') + second++ * 1000).toISOString(),
  })
  const { body } = await book(who, session)
  const { ticket } = (await read(chen, { ...hall, code: body.code ?? '' })).body
  return { who, appointmentId: body.id, ticketId: ticket?.id ?? '', session }
}
let second = 0

test('the line stands in order of its numbers, with masked names', async () => {
  const three = [await waiting(), await waiting(), await waiting()]
  const { body } = await look<Line>(chen, line)
  expect(body.waiting.map(({ id, number, maskedName }) => [id, number, maskedName])).toEqual(
    three.map(({ ticketId }, at) => [ticketId, `A00${at + 1}`, '林*禾']),
  )
})

test('when somebody is served or has left, those behind move up on their phones', async () => {
  const [first, second, third] = [await waiting(), await waiting(), await waiting()]
  const ahead = async () => (await get(third.who, `/appointments/${third.appointmentId}`)).body.ticket?.ahead
  expect(await ahead()).toBe(2)
  expect(await end(chen, { ...hall, ticketId: first.ticketId, outcome: 'served' })).toMatchObject({ status: 200, body: { state: 'done' } })
  expect(await ahead()).toBe(1)
  expect((await end(chen, { ...hall, ticketId: second.ticketId, outcome: 'gone' })).body.state).toBe('gone')
  expect(await ahead()).toBe(0)
  const { body } = await look<Line>(chen, line)
  expect([body.waiting.length, new Set(body.ended.map(({ state }) => state))]).toEqual([1, new Set(['done', 'gone'])])
  expect(await findBroken(sql)).toEqual({})
})

test.each(['served', 'gone'])('who is %s has ended the visit as served and may book again', async (outcome) => {
  const { who, appointmentId, ticketId, session } = await waiting()
  expect((await book(who, session)).body.code).toBe('duplicate-appointment')
  await end(chen, { ...hall, ticketId, outcome })
  expect((await get(who, `/appointments/${appointmentId}`)).body).toMatchObject({ state: 'served', code: null, pollSeconds: null })
  expect((await book(who, session)).status).toBe(201)
  expect(await findBroken(sql)).toEqual({})
})

test('the same outcome twice is one, at two desks at once too; the other one comes too late', async () => {
  const { ticketId } = await waiting()
  const served = { ...hall, ticketId, outcome: 'served' }
  const [one, two] = await Promise.all([end(chen, served), end(chen, served)])
  expect([one.status, two.status, two.body.endedAt]).toEqual([200, 200, one.body.endedAt])
  expect(await end(chen, { ...served, outcome: 'gone' })).toMatchObject({ status: 409, body: { code: 'ticket-ended' } })
})

test('a ticket that is none, or of another venue, is not found; without the permission nobody serves', async () => {
  const { ticketId } = await waiting()
  expect(await end(chen, { ...hall, ticketId: randomUUID(), outcome: 'served' })).toMatchObject({
    status: 404,
    body: { code: 'ticket-not-found' },
  })
  expect(await end(chen, { venueId: 'south-hall', ticketId, outcome: 'served' })).toMatchObject({ status: 403 })
  const reader = await staff({ ...hall, areaId: 'household', permission: 'check-in' })
  expect(await end(reader, { ...hall, ticketId, outcome: 'served' })).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
  expect(await look(reader, line)).toMatchObject({ status: 403 })
})

test('staff of another area of the hall neither see the line nor end its tickets, but read its codes', async () => {
  const { who, ticketId, appointmentId } = await waiting()
  const borders = { ...hall, areaId: 'borders' }
  const other = await staff({ ...borders, permission: 'serve' }, { ...borders, permission: 'check-in' })
  const refused = { status: 403, body: { code: 'not-permitted' } }
  expect(await look(other, line)).toMatchObject(refused)
  expect(await end(other, { ...hall, ticketId, outcome: 'served' })).toMatchObject(refused)
  const { body } = await get(who, `/appointments/${appointmentId}`)
  expect(body.ticket?.state).toBe('waiting')
  expect((await read(other, { ...hall, code: body.code ?? '' })).body.outcome).toBe('already-arrived')
  expect((await look(other, 'north-hall/tickets?areaId=borders')).status).toBe(200)
  expect((await look(chen, line)).status).toBe(200)
  expect((await end(chen, { ...hall, ticketId, outcome: 'served' })).status).toBe(200)
})

test('a repeat of an outcome answers the same; its key is good for no other wish', async () => {
  const [first, second] = [await waiting(), await waiting()]
  const key = randomUUID()
  const wish = { ...hall, ticketId: first.ticketId, outcome: 'served', key }
  const told = await end(chen, wish)
  app.clock.pass({ minutes: 1 })
  expect(await end(chen, { ...wish, key: key.toUpperCase() })).toMatchObject({ status: 200, body: told.body })
  app.clock.pass({ minutes: -1 })
  const reused = { status: 409, body: { code: 'key-reused' } }
  expect(await end(chen, { ...wish, ticketId: second.ticketId })).toMatchObject(reused)
  expect(await end(chen, { ...wish, outcome: 'gone' })).toMatchObject(reused)
  expect((await look<Line>(chen, line)).body.waiting.map(({ id }) => id)).toEqual([second.ticketId])
})
