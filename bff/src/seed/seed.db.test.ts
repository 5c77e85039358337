import { people } from '@huifuwu/sandbox'
import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { testApp } from '../../test/app.ts'
import { findBroken } from '../../test/hall.ts'
import { seedDemo } from './index.ts'
import { residents } from './people/residents.ts'

const monday = await testApp()
const accounts = await seedDemo(monday.house)
const twin = await testApp()
await seedDemo(twin.house)
const later = await testApp({ clock: fixedClock('2026-11-23T09:40:07+08:00') })
await seedDemo(later.house)
const night = await testApp({ clock: fixedClock('2026-11-22T03:00:00+08:00') })
await seedDemo(night.house)

const read = async ({ app }: typeof monday, url: string) => (await app.inject(`/api${url}`)).json()
const residentOf = (name: string) => accounts.residents.find((resident) => resident.name === name)?.accountId ?? ''
const countAll = async () => {
  const [row] = await monday.db.sql<{ appointments: number }[]>`
    select (select count(*) from appointment)::int as appointments, (select count(*) from session)::int as sessions,
      (select count(*) from account)::int as accounts, (select count(*) from ticket)::int as tickets`
  return row
}

test('a second start finds everything there and changes nothing', async () => {
  const before = await countAll()
  expect(before?.appointments).toBeGreaterThan(8000)
  expect(await seedDemo(monday.house)).toEqual(accounts)
  expect(await countAll()).toEqual(before)
}, 60_000)

/** Whole rows, ids and numbers too: all of it follows from the clock alone. Only what is sealed differs, since each house has keys of its own. */
async function readSame({ db: { sql } }: typeof monday) {
  const [row] = await sql`
    select (select md5(string_agg(concat(v, a, o), ' ' order by v.id, a.id, o.offering_id))
        from venue v join area a on a.venue_id = v.id join venue_offering o on o.venue_id = v.id and o.area_id = a.id) as halls,
      (select md5(string_agg(m::text, ' ' order by id)) from matter m) as matters,
      (select md5(string_agg(p::text, ' ' order by id)) from policy p) as policies,
      (select md5(string_agg(concat(id, id_number_hash, sex, verified_at), ' ' order by id)) from person) as people,
      (select md5(string_agg(a::text, ' ' order by id)) from account a) as accounts,
      (select md5(string_agg(concat(s.id, user_name, name, p), ' ' order by s.id, p::text))
        from staff s join staff_permission p on p.staff_id = s.id) as staff,
      (select md5(string_agg(s::text, ' ' order by id)) from session s) as sessions,
      (select md5(string_agg(a::text, ' ' order by id)) from appointment a) as visits,
      (select md5(string_agg(c::text, ' ' order by c::text)) from claim c) as claims,
      (select md5(string_agg(t::text, ' ' order by id)) from ticket t) as tickets,
      (select md5(string_agg(e::text, ' ' order by held_on, venue_id)) from ended_day e) as ended`
  return row
}

test('two houses that are seeded at the same time have the same halls, people, past, released days and visitors, to the last sign', async () => {
  const same = await readSame(monday)
  expect(Object.values(same ?? {}).filter((part) => part === null)).toEqual([])
  expect(await readSame(twin)).toEqual(same)
})

test('seeded some seconds later, everybody has the same id, number and ticket', async () => {
  const read = async ({ db: { sql } }: typeof monday) => {
    const [row] = await sql`
      select md5(string_agg(concat(a.session_id, a.id, a.number, a.person_id, a.state, t.id, t.number), ' ' order by a.id)) as known
      from appointment a left join ticket t on t.venue_id = a.venue_id and t.appointment_id = a.id`
    return row
  }
  expect(await read(later)).toEqual(await read(twin))
})

test('places, claims and tickets agree after the seed, by day and by night', async () => {
  expect(await findBroken(monday.db.sql)).toEqual({})
  expect(await findBroken(night.db.sql)).toEqual({})
})

test('whoever can be tried out is known to the register by the same number', () => {
  const known = new Map(people.map(({ name, idNumber, mobile, openid }) => [name, { idNumber, mobile, openid }]))
  for (const { name, idNumber, mobile, openid } of residents) expect(known.get(name)).toEqual({ idNumber, mobile, openid })
  expect(accounts.residents).toHaveLength(10)
  expect(accounts.staff).toHaveLength(40)
})

test('on a working morning people wait in the halls, and some sessions are full', async () => {
  const { venues } = await read(monday, '/matters/id-card-renewal/venues')
  const crowdOf = (wanted: string) => venues.find(({ id }: { id: string }) => id === wanted)?.crowd
  expect(crowdOf('city-hall')).toEqual({ waiting: 4, counters: 4, level: 'quiet' })
  expect(crowdOf('huicheng-hall')).toEqual({ waiting: 13, counters: 3, level: 'busy' })
  const { sessions } = await read(monday, '/venues/city-hall/sessions?matterId=id-card-renewal&on=2026-11-24')
  expect(sessions.slice(0, 3).map(({ state }: { state: string }) => state)).toEqual(['full', 'full', 'open'])
  const { days } = await read(monday, '/venues/huicheng-hall/days?matterId=passport')
  expect(days.map(({ state }: { state: string }) => state)).toEqual(['open', 'full', 'open', 'open', 'open', 'rest', 'rest', 'unreleased'])
})

test('at three on a Sunday morning the 24 h hall has places now, and people in its line', async () => {
  const { days, venue } = await read(night, '/venues/self-help-hall/days?matterId=proof-printing')
  expect(venue.earliestAt).toBe('2026-11-21T19:30:00.000Z')
  expect(venue.crowd.waiting).toBe(4)
  expect(days[0]).toMatchObject({ on: '2026-11-22', state: 'open' })
  expect(days[6]).toMatchObject({ on: '2026-11-28', state: 'unreleased', releasesAt: '2026-11-22T01:00:00.000Z' })
  const closed = await read(night, '/venues/city-hall/days?matterId=id-card-renewal')
  expect(closed.days[0]).toMatchObject({ state: 'rest', remaining: 0 })
})

test('somebody who was here before is offered the same again, somebody in line sees who is ahead', async () => {
  const own = async (name: string) => {
    const reply = await monday.app.inject({ url: '/api/appointments?when=upcoming', headers: monday.as({ resident: residentOf(name) }) })
    return reply.json()
  }
  expect(await own('林晓禾')).toMatchObject({
    appointments: [{ state: 'confirmed', matter: { name: '居民身份证换领', sample: true }, startsOn: '2026-11-23' }],
    lastVisit: { matterName: '居住证签注', startsOn: '2026-11-20' },
  })
  expect(await own('何美仪')).toMatchObject({ appointments: [{ state: 'checked-in', ticket: { state: 'waiting', ahead: 3 } }] })
})

test('a place booked in one process is gone from the page of another within a second', async () => {
  const other = await testApp({ databaseUrl: monday.databaseUrl })
  const page = '/venues/city-hall/sessions?matterId=senior-card&on=2026-11-25'
  const [free] = (await read(other, page)).sessions
  const resident = residentOf('陈家宁')
  const booked = await monday.app.inject({
    method: 'POST',
    url: '/api/appointments',
    headers: { ...monday.as({ resident }), 'idempotency-key': '018f3f5e-0000-7000-8000-000000000001' },
    payload: { venueId: 'city-hall', sessionId: free.id, matterId: 'senior-card' },
  })
  expect(booked.statusCode).toBe(201)
  expect((await read(monday, page)).sessions[0].remaining).toBe(free.remaining - 1)
  await expect.poll(async () => (await read(other, page)).sessions[0].remaining, { timeout: 1000 }).toBe(free.remaining - 1)
})

test('a house that was filled yesterday is alive today, and whoever booked keeps the visit', async () => {
  const own = () => monday.db.sql`select id, state from appointment where booked_by = ${residentOf('钟志远')} order by id`
  const before = await own()
  const tomorrow = await testApp({ databaseUrl: monday.databaseUrl, clock: fixedClock('2026-11-24T10:10:00+08:00') })
  await seedDemo(tomorrow.house)
  const { venues } = await read(tomorrow, '/venues')
  expect(venues.filter(({ crowd }: { crowd: { waiting: number } }) => crowd.waiting === 0)).toEqual([])
  expect(await own()).toEqual(before)
  expect(await findBroken(monday.db.sql)).toEqual({})
}, 60_000)
