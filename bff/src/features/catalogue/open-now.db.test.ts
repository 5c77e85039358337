import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { insertCatalogue } from '../../seed/store.ts'

const { app, db, clock } = await testApp()
await insertCatalogue(db.orm)

test('a hall says whether it is open at this moment', async () => {
  const openNow = async (url: string) => {
    const { venues } = (await app.inject(`/api${url}`)).json()
    return Object.fromEntries(venues.map((each: { id: string; openNow: boolean }) => [each.id, each.openNow]))
  }
  const halls = [
    'city-hall',
    'huicheng-hall',
    'zhongkai-hall',
    'huiyang-hall',
    'dayawan-hall',
    'boluo-hall',
    'huidong-hall',
    'longmen-hall',
  ]
  const all = (isOpen: boolean) => Object.fromEntries(halls.map((hall) => [hall, isOpen]))
  expect(await openNow('/venues')).toEqual({ ...all(true), 'self-help-hall': true })
  clock.pass({ hours: 12 })
  expect(await openNow('/venues')).toEqual({ ...all(false), 'self-help-hall': true })
  expect(await openNow('/matters/id-card-renewal/venues')).toEqual(all(false))
})

test('on a Saturday a hall rests for whoever comes with what it does not serve then, and its hours say so', async () => {
  clock.setField('2026-11-28T10:00:00+08:00')
  const cityHall = async (matterId: string) => {
    const { venues } = (await app.inject(`/api/matters/${matterId}/venues`)).json()
    const { openNow, hours } = venues.find(({ id }: { id: string }) => id === 'city-hall')
    return { openNow, hours }
  }
  expect(await cityHall('id-card-renewal')).toEqual({ openNow: true, hours: '工作日 9:00–17:00，中午不休息；周六 9:00–12:00' })
  expect(await cityHall('property-transfer')).toEqual({ openNow: false, hours: '工作日 9:00–17:00，中午不休息' })
})

test('who rests has no open counter and is neither empty nor full, at lunch and for what a Saturday does not serve', async () => {
  const crowdOf = async (url: string, hall: string) => {
    const { venues } = (await app.inject(`/api${url}`)).json()
    return venues.find(({ id }: { id: string }) => id === hall)?.crowd
  }
  clock.setField('2026-11-24T12:30:00+08:00')
  expect(await crowdOf('/venues', 'huicheng-hall')).toEqual({ waiting: 0, counters: 0, level: null })
  expect(await crowdOf('/matters/id-card-renewal/venues', 'huicheng-hall')).toEqual({ waiting: 0, counters: 0, level: null })
  expect(await crowdOf('/venues', 'city-hall')).toEqual({ waiting: 0, counters: 35, level: 'quiet' })
  clock.setField('2026-11-28T10:00:00+08:00')
  expect(await crowdOf('/venues', 'city-hall')).toEqual({ waiting: 0, counters: 23, level: 'quiet' })
  expect(await crowdOf('/matters/property-transfer/venues', 'city-hall')).toEqual({ waiting: 0, counters: 0, level: null })
})
