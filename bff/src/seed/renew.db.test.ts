import { expect, test } from 'vitest'
import { testApp } from '../../test/app.ts'
import { insertCatalogue } from './store.ts'

const { db } = await testApp()

/** As a house stood that was filled before these columns were there. */
async function fillOfOld(): Promise<void> {
  await insertCatalogue(db.orm)
  await db.sql`update venue set phone = null`
  await db.sql`update matter set only_for = '惠州户口', elderly_rank = null, in_person = false, occasion = null, cooling_off_days = 0, law = '{《某法》}'`
}
const readOld = async () => {
  const [row] = await db.sql`
    select (select count(*)::int from venue where phone is not null) as phones, (select count(elderly_rank)::int from matter) as ranked,
      (select count(*)::int from matter where occasion is null) as untold,
      (select count(*)::int from matter where only_for is null) as for_all, (select max(cooling_off_days) from matter) as wait,
      (select count(*)::int from matter where law = '{《某法》}') as lawless`
  return row
}

test('a demo house that stands is brought up to what the seed says now, somebody else’s stays as it is', async () => {
  await fillOfOld()
  await insertCatalogue(db.orm, { renew: false })
  expect(await readOld()).toMatchObject({ phones: 0, ranked: 0, for_all: 0, wait: 0 })
  await insertCatalogue(db.orm, { renew: true })
  expect(await readOld()).toMatchObject({ phones: 8, ranked: 3, untold: 0, wait: 30, lawless: 0 })
})
