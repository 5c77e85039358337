import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/app.ts'
import { openEngine, stateOf, toHouse, wish } from '../../../test/booking.ts'
import { addSession, findBroken, openHalls } from '../../../test/hall.ts'
import { endDays } from './end.ts'
import { releaseDays } from './release.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
const house = toHouse(db, clock)
const there = toHouse(elsewhere.db, clock)
const engine = openEngine(db, clock)
const { sql } = db

beforeAll(() => openHalls(sql))

const listDays = async () => {
  const rows = await sql<{ on: string; sessions: number }[]>`
    select starts_on::text as "on", count(*)::int as sessions from session where venue_id = 'north-hall' and offering_id = 'id-card'
    group by starts_on order by starts_on`
  return Object.fromEntries(rows.map(({ on, sessions }) => [on, sessions]))
}

test('the workdays of the horizon are released, today included, in half hours of the opening', async () => {
  clock.setField('2026-11-23T08:59:00+08:00')
  expect(await releaseDays(house)).toBe(4 * 5 * 16)
  const week = { '2026-11-23': 16, '2026-11-24': 16, '2026-11-25': 16, '2026-11-26': 16, '2026-11-27': 16 }
  expect(await listDays()).toEqual(week)
  const [first] = await sql`
    select starts_at, ends_at, bookable_until, cancel_until, check_in_from, check_in_until, late_behaviour, max_per_day, capacity, booked, state
    from session where venue_id = 'north-hall' and offering_id = 'id-card' order by starts_at limit 1`
  const at = (time: string) => new Date(`2026-11-23T${time}:00+08:00`)
  expect(first).toEqual({
    starts_at: at('09:00'),
    ends_at: at('09:30'),
    bookable_until: at('08:00'),
    cancel_until: at('07:00'),
    check_in_from: at('08:30'),
    check_in_until: at('09:30'),
    late_behaviour: 'tail',
    max_per_day: 3,
    capacity: 8,
    booked: 0,
    state: 'open',
  })
})

test('released again, also by two processes at once, nothing is doubled', async () => {
  clock.setField('2026-11-24T09:00:00+08:00')
  const both = await Promise.all([releaseDays(house), releaseDays(there)])
  expect(both.reduce((sum, count) => sum + count)).toBe(4 * 16)
  expect(await releaseDays(house)).toBe(0)
  expect((await listDays())['2026-11-30']).toBe(16)
})

test('a new policy is for the days released under it and touches no session that is out', async () => {
  clock.setField('2026-11-25T09:00:00+08:00')
  await sql`insert into policy (id, venue_id, offering_id, effective_from, rules)
    values (gen_random_uuid(), 'north-hall', null, '2026-11-25T00:00:00+08:00', '{"leadMinutes": 10, "sessionMinutes": 60}')`
  expect(await releaseDays(house)).toBe(2 * 8 + 2 * 16)
  expect(await listDays()).toMatchObject({ '2026-11-30': 16, '2026-12-01': 8 })
})

test('a policy that was made known before reaches the sessions that start under it, though they are released earlier', async () => {
  clock.setField('2026-11-26T09:00:00+08:00')
  await sql`insert into policy (id, venue_id, offering_id, effective_from, rules)
    values (gen_random_uuid(), 'south-hall', 'id-card', '2026-12-02T13:00:00+08:00', '{"sessionMinutes": 60, "checkInLateMinutes": 5}')`
  await releaseDays(house)
  const rows = await sql<{ on: string; late: number; sessions: number }[]>`
    select starts_on::text as "on", extract(epoch from check_in_until - starts_at)::int / 60 as late, count(*)::int as sessions from session
    where venue_id = 'south-hall' and offering_id = 'id-card' and starts_on >= '2026-12-01' group by 1, 2 order by 1, 2 desc`
  expect(rows.map(({ on, late, sessions }) => [on, late, sessions])).toEqual([
    ['2026-12-01', 30, 16],
    ['2026-12-02', 30, 8],
    ['2026-12-02', 5, 4],
  ])
})

async function book(session: Awaited<ReturnType<typeof addSession>>, who: number) {
  const { venueId, appointmentId } = await engine.book.add(wish(session, who))
  return { venueId: venueId ?? '', appointmentId: appointmentId ?? '' }
}

const checkIn = ({ venueId, appointmentId }: { venueId: string; appointmentId: string }, on: string) =>
  sql`select * from check_in_batch(${clock.fieldNow()}, ${on}, ${[venueId]}::text[], ${[appointmentId]}::uuid[],
    ${[appointmentId]}::uuid[], ${[appointmentId]}::uuid[])`

test('the end of a day makes those who stayed away missed and those not finished served, keeps the places and frees the persons', async () => {
  clock.setField('2026-12-07T09:40:00+08:00')
  const session = await addSession(sql, { startsAt: '2026-12-07T11:00:00+08:00', capacity: 2 })
  const [away, here] = [await book(session, 1), await book(session, 2)]
  const next = await book(await addSession(sql, { startsAt: '2026-12-08T11:00:00+08:00' }), 3)
  await checkIn(here, '2026-12-07')
  clock.setField('2026-12-07T23:59:00+08:00')
  expect(await endDays(house)).toEqual({ missed: 0, served: 0 })
  clock.setField('2026-12-08T00:00:30+08:00')
  const both = await Promise.all([endDays(house), endDays(there)])
  expect(both.reduce((sum, { missed, served }) => sum + missed * 10 + served, 0)).toBe(11)
  expect(await Promise.all([away, here, next].map(({ appointmentId }) => stateOf(sql, appointmentId)))).toEqual([
    'missed',
    'served',
    'confirmed',
  ])
  const [ticket] = await sql`select state from ticket where appointment_id = ${here.appointmentId}`
  expect(ticket).toEqual({ state: 'gone' })
  const [counted] = await sql`select booked from session where id = ${session.sessionId}`
  expect(counted).toEqual({ booked: 2 })
  expect(await findBroken(sql)).toEqual({})
  expect(await endDays(house)).toEqual({ missed: 0, served: 0 })
})

test('days that passed while nothing ran are ended when it runs again', async () => {
  clock.setField('2026-12-14T09:40:00+08:00')
  const { appointmentId } = await book(await addSession(sql, { startsAt: '2026-12-14T11:00:00+08:00' }), 4)
  clock.setField('2026-12-20T03:00:00+08:00')
  expect(await endDays(house)).toEqual({ missed: 2, served: 0 })
  expect(await stateOf(sql, appointmentId)).toBe('missed')
})

test('who may still come to the last session of a night is missed in the morning', async () => {
  clock.setField('2026-12-21T22:00:00+08:00')
  const { appointmentId } = await book(await addSession(sql, { startsAt: '2026-12-21T23:45:00+08:00' }), 5)
  clock.setField('2026-12-22T06:14:59+08:00')
  await endDays(house)
  expect(await stateOf(sql, appointmentId)).toBe('confirmed')
  clock.setField('2026-12-22T06:15:00+08:00')
  await endDays(house)
  expect(await stateOf(sql, appointmentId)).toBe('missed')
})

test('who stands in the line of a hall that never closes stays in it past midnight; in the morning the day is over', async () => {
  clock.setField('2026-12-23T22:00:00+08:00')
  const { venueId, appointmentId } = await book(await addSession(sql, { startsAt: '2026-12-23T23:30:00+08:00' }), 6)
  const ticketState = async () => (await sql`select state from ticket where appointment_id = ${appointmentId}`)[0]?.state
  clock.setField('2026-12-23T23:35:00+08:00')
  await checkIn({ venueId, appointmentId }, '2026-12-23')
  clock.setField('2026-12-24T00:04:00+08:00')
  await endDays(house)
  expect([await stateOf(sql, appointmentId), await ticketState()]).toEqual(['checked-in', 'waiting'])
  clock.setField('2026-12-24T06:00:30+08:00')
  await endDays(house)
  expect([await stateOf(sql, appointmentId), await ticketState()]).toEqual(['served', 'gone'])
  expect(await findBroken(sql)).toEqual({})
})
