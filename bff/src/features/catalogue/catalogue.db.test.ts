import { randomUUID } from 'node:crypto'
import { deadlines, defaultPolicy } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { session } from '../../db/tables/session.ts'
import { toInstant } from '../../platform/calendar.ts'
import { insertCatalogue } from '../../seed/store.ts'

const { app, db, clock } = await testApp()
await insertCatalogue(db.orm)

const monday = '2026-11-23'
type Given = { venueId?: string; offeringId?: string; areaId?: string; on?: string; at: number; capacity?: number; booked?: number }

async function release({
  venueId = 'city-hall',
  offeringId = 'id-card',
  areaId = 'household',
  on = monday,
  at,
  capacity = 4,
  booked = 0,
}: Given) {
  const startsAt = toInstant(on, at)
  const id = randomUUID()
  const endsAt = toInstant(on, at + 30)
  const place = { venueId, id, offeringId, areaId, startsOn: on, startsAt, endsAt, capacity, booked }
  const policy = venueId === 'self-help-hall' ? { ...defaultPolicy, leadMinutes: 0 } : defaultPolicy
  await db.orm.insert(session).values({ ...place, ...deadlines(policy, startsAt), maxPerDay: 3, state: 'open' })
  return id
}

const hour = (at: number) => at * 60
await release({ at: hour(9), booked: 4 })
await release({ at: hour(10) })
await release({ at: hour(11), booked: 4 })
const afternoon = await release({ at: hour(14), booked: 1 })
await release({ on: '2026-11-24', at: hour(9), booked: 4 })
await release({ venueId: 'huicheng-hall', at: hour(11), booked: 3 })

async function read(url: string) {
  const reply = await app.inject(`/api${url}`)
  return { status: reply.statusCode, body: reply.json() }
}
const cityDays = async () => (await read('/venues/city-hall/days?matterId=id-card-renewal')).body
const citySessions = async (on = monday) => (await read(`/venues/city-hall/sessions?matterId=id-card-renewal&on=${on}`)).body.sessions

test('a session says what is left of it, or why nothing is', async () => {
  expect(await citySessions()).toMatchObject([
    { state: 'past', remaining: 0 },
    { state: 'past', remaining: 0 },
    { state: 'full', remaining: 0, startsAt: '2026-11-23T03:00:00.000Z' },
    { id: afternoon, state: 'open', remaining: 3, cancelUntil: '2026-11-23T04:00:00.000Z', lateBehaviour: 'tail' },
  ])
})

test('the strip of days tells full, resting and unreleased days apart', async () => {
  const { days, nextRelease, venue } = await cityDays()
  expect(days.map(({ on, state, remaining }: { on: string; state: string; remaining: number }) => [on, state, remaining])).toEqual([
    ['2026-11-23', 'open', 3],
    ['2026-11-24', 'full', 0],
    ['2026-11-25', 'unreleased', 0],
    ['2026-11-26', 'unreleased', 0],
    ['2026-11-27', 'unreleased', 0],
    ['2026-11-28', 'unreleased', 0],
    ['2026-11-29', 'rest', 0],
    ['2026-11-30', 'unreleased', 0],
  ])
  expect(nextRelease).toEqual({ on: '2026-11-30', at: '2026-11-24T01:00:00.000Z' })
  expect(venue).toMatchObject({ areaName: '户政区', floor: '2 楼', remainingToday: 3, earliestAt: '2026-11-23T06:00:00.000Z' })
})

test('the hall with the earliest free time comes first, one without any comes last', async () => {
  const { venues } = (await read('/matters/id-card-renewal/venues')).body
  expect(venues.slice(0, 3).map(({ id, earliestAt }: { id: string; earliestAt: string }) => [id, earliestAt])).toEqual([
    ['huicheng-hall', '2026-11-23T03:00:00.000Z'],
    ['city-hall', '2026-11-23T06:00:00.000Z'],
    ['zhongkai-hall', null],
  ])
  const { matters } = (await read('/matters')).body
  const earliestOf = (wanted: string) => matters.find(({ id }: { id: string }) => id === wanted)?.earliestAt
  expect(earliestOf('id-card-renewal')).toBe('2026-11-23T03:00:00.000Z')
  expect(earliestOf('property-transfer')).toBeNull()
})

test('a hall far away hands on what the matter keeps at home, and decides what it may', async () => {
  const filingOf = async (matterId: string, hall: string) => {
    const { venues } = (await read(`/matters/${matterId}/venues`)).body
    return venues.find(({ id }: { id: string }) => id === hall)?.filing
  }
  expect(await filingOf('id-card-renewal', 'longmen-hall')).toBe('decide')
  expect(await filingOf('property-transfer', 'longmen-hall')).toBe('collect')
  expect(await filingOf('property-transfer', 'huiyang-hall')).toBe('accept')
  expect(await filingOf('name-change', 'city-hall')).toBe('accept')
})

test('what the country serves everywhere is decided at every hall that serves it', async () => {
  for (const id of ['driving-licence-renewal', 'marriage-registration']) {
    const { venues } = (await read(`/matters/${id}/venues`)).body
    expect(venues.map(({ filing }: { filing: string }) => filing)).toEqual(venues.map(() => 'decide'))
  }
  const { venues } = (await read('/matters/vehicle-registration/venues')).body
  expect(venues.find(({ id }: { id: string }) => id === 'longmen-hall')?.filing).toBe('accept')
})

test('a hall tells its number, the one where nobody sits has none', async () => {
  const { venues } = (await read('/venues')).body
  const phoneOf = (wanted: string) => venues.find(({ id }: { id: string }) => id === wanted)?.phone
  expect([phoneOf('city-hall'), phoneOf('longmen-hall'), phoneOf('self-help-hall')]).toEqual(['0752-0000001', '0752-0000008', null])
})

test('a matter tells whom it is for, what old people want and who must come, and how long the law makes one wait', async () => {
  const { matters } = (await read('/matters')).body
  const lineOf = (wanted: string) => matters.find(({ id }: { id: string }) => id === wanted)
  expect(lineOf('id-card-renewal')).toMatchObject({ elderlyRank: 2, inPerson: true, occasion: '到期、坏了、改内容', sample: true })
  expect(lineOf('passport')).toMatchObject({ elderlyRank: null, inPerson: true })
  expect((await read('/matters/birth-bundle')).body).toMatchObject({ onlyFor: '父母一方是惠州户口', coolingOffDays: 0 })
  expect((await read('/matters/elderly-allowance')).body).toMatchObject({ offeringId: null, onlineAt: '粤省事小程序' })
  expect((await read('/matters/divorce-registration')).body).toMatchObject({ onlyFor: null, promisedDays: 0, coolingOffDays: 30 })
})

test('an unchanged page is answered without its body, a changed one with it', async () => {
  const url = '/api/venues/city-hall/sessions?matterId=id-card-renewal&on=2026-11-23'
  const first = await app.inject(url)
  expect(first.headers['cache-control']).toBe('no-cache')
  const ask = () => app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } })
  const again = await ask()
  expect([again.statusCode, again.body]).toEqual([304, ''])
  await db.sql`update session set booked = booked + 1, version = version + 1 where id = ${afternoon}`
  clock.pass({ seconds: 1 })
  const changed = await ask()
  expect(changed.statusCode).toBe(200)
  expect(changed.json().sessions[3]).toMatchObject({ remaining: 2, version: 1 })
})

test('the sounds of the catalogue are given once, and after that only confirmed', async () => {
  const first = await app.inject('/api/pinyin')
  const { lines } = first.json() as { lines: string[] }
  expect(lines.find((line) => line.startsWith('zheng'))).toContain('证')
  const again = await app.inject({ url: '/api/pinyin', headers: { 'if-none-match': String(first.headers.etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('the lists that are long leave packed, the times of a hall as they are', async () => {
  const packingOf = async (url: string) =>
    (await app.inject({ url, headers: { 'accept-encoding': 'gzip, br' } })).headers['content-encoding']
  const lists = ['/api/matters', '/api/pinyin', '/api/venues', '/api/venues/city-hall/days?matterId=id-card-renewal']
  expect(await Promise.all(lists.map(packingOf))).toEqual(['br', 'br', 'br', undefined])
})

test('what is unknown is told apart from what is malformed', async () => {
  const codeOf = async (url: string) => {
    const { status, body } = await read(url)
    return `${status} ${body.code}`
  }
  expect(await codeOf('/matters/nothing')).toBe('404 matter-not-found')
  expect(await codeOf('/matters/nothing/venues')).toBe('404 matter-not-found')
  expect(await codeOf('/venues/nowhere/days?matterId=id-card-renewal')).toBe('404 venue-not-found')
  expect(await codeOf('/venues/city-hall/days?matterId=sole-trader-registration')).toBe('404 matter-not-offered')
  expect(await codeOf('/venues/huicheng-hall/days?matterId=housing-fund-withdrawal')).toBe('404 matter-not-offered')
  expect(await codeOf('/matters/No%20Such')).toBe('400 invalid-request')
  expect(await codeOf('/venues/city-hall/days')).toBe('400 invalid-request')
  expect(await codeOf('/venues/city-hall/sessions?matterId=id-card-renewal&on=23.11.2026')).toBe('400 invalid-request')
})

test('who took a ticket before midnight still counts in the crowd after it; who waits since the day before that does not', async () => {
  const ticketOf = (on: string) => db.sql`
    insert into ticket (venue_id, id, area_id, served_on, count, number, appointment_id, state, taken_at)
    values ('self-help-hall', gen_random_uuid(), 'self-help', ${on}, 1, 'Z001', gen_random_uuid(), 'waiting', ${`${on}T23:27:00+08:00`})`
  await ticketOf('2026-11-23')
  await ticketOf('2026-11-22')
  clock.setField('2026-11-24T00:04:00+08:00')
  clock.pass({ seconds: 3 })
  const { venues } = (await read('/venues')).body
  expect(venues.find(({ id }: { id: string }) => id === 'self-help-hall').crowd).toMatchObject({ waiting: 1 })
})
