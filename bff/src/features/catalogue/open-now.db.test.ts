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
