import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { policy } from '../../db/tables/policy.ts'
import { insertCatalogue } from '../../seed/store.ts'
import { releaseDays } from '../day/index.ts'

const { app, db, clock } = await testApp()
await insertCatalogue(db.orm)

async function read(url: string) {
  const reply = await app.inject(`/api${url}`)
  return { status: reply.statusCode, body: reply.json() }
}
const asked = 'matterId=id-card-renewal'
const releases = async () => (await read(`/venues/city-hall/releases?${asked}`)).body
const days = async () => (await read(`/venues/city-hall/days?${asked}`)).body
const release = () => releaseDays({ db, clock })

test('after the hour of release the days behind the horizon are told, one each open day, with their hour', async () => {
  clock.setField('2026-11-23T09:40:00+08:00')
  await release()
  clock.pass({ seconds: 6 })
  const told = await releases()
  expect(told.releasedUntil).toBe('2026-11-28')
  expect(told.releases.slice(0, 2)).toEqual([
    { on: '2026-11-30', at: '2026-11-24T01:00:00.000Z', state: 'coming' },
    { on: '2026-12-01', at: '2026-11-25T01:00:00.000Z', state: 'coming' },
  ])
  expect(told.releases.map(({ on }: { on: string }) => on)).not.toContain('2026-12-06')
  expect(told.pollSeconds).toBeNull()
})

test('shortly before a release the page asks more often', async () => {
  clock.setField('2026-11-24T08:30:00+08:00')
  expect((await days()).pollSeconds).toBe(240)
  clock.setField('2026-11-24T08:55:00+08:00')
  expect((await days()).pollSeconds).toBe(20)
  clock.setField('2026-11-24T08:59:30+08:00')
  expect((await days()).pollSeconds).toBe(4)
})

test('at the hour itself, until the sessions are there, the day is due and not open', async () => {
  clock.setField('2026-11-24T09:00:00+08:00')
  clock.pass({ seconds: 3 })
  expect((await releases()).releases[0]).toEqual({ on: '2026-11-30', at: '2026-11-24T01:00:00.000Z', state: 'due' })
  const strip = await days()
  expect(strip.days.find(({ on }: { on: string }) => on === '2026-11-30')).toMatchObject({
    state: 'unreleased',
    remaining: 0,
    releasesAt: '2026-11-24T01:00:00.000Z',
  })
  await release()
  clock.pass({ seconds: 3 })
  const after = await releases()
  expect([after.releasedUntil, after.releases[0]]).toMatchObject(['2026-11-30', { on: '2026-12-01', state: 'coming' }])
  expect((await days()).days.find(({ on }: { on: string }) => on === '2026-11-30')).toMatchObject({ state: 'open' })
})

test('a policy that changes the hour is told before it is in force', async () => {
  const effectiveFrom = new Date('2026-11-25T00:00:00+08:00')
  await db.orm
    .insert(policy)
    .values({ id: randomUUID(), venueId: 'city-hall', offeringId: 'id-card', effectiveFrom, rules: { releaseMinute: 840 } })
  clock.pass({ seconds: 6 })
  expect((await releases()).releases[0]).toEqual({ on: '2026-12-01', at: '2026-11-25T06:00:00.000Z', state: 'coming' })
})

test('what is unknown or malformed is refused by name', async () => {
  const codeOf = async (url: string) => {
    const { status, body } = await read(url)
    return `${status} ${body.code}`
  }
  expect(await codeOf(`/venues/nowhere/releases?${asked}`)).toBe('404 venue-not-found')
  expect(await codeOf('/venues/city-hall/releases?matterId=nothing')).toBe('404 matter-not-found')
  expect(await codeOf('/venues/huicheng-hall/releases?matterId=housing-fund-withdrawal')).toBe('404 matter-not-offered')
  expect(await codeOf('/venues/city-hall/releases')).toBe('400 invalid-request')
  expect(await codeOf(`/venues/..%2Fcity-hall/releases?${asked}`)).toBe('400 invalid-request')
})
