import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { openEngine, person, wish } from '../../../test/booking.ts'
import { addSession, openHalls, type TestSession } from '../../../test/hall.ts'
import { Busy } from '../../platform/batch.ts'
import { connect } from '../../platform/db.ts'
import { deskOf } from './desk.ts'

const { house, databaseUrl, db, clock } = await testApp()
const { book } = openEngine(db, clock)
/** A second for the batch, one for the area that is held, and what a busy machine takes. */
const soonMs = 3500
let next = 1

beforeAll(() => openHalls(db.sql))

async function arrive(session: TestSession, areaId: string): Promise<{ said: string; ms: number }> {
  const { venueId, appointmentId } = await book.add(wish(session, next++))
  const since = performance.now()
  const arrival = { venueId: venueId ?? '', areaId, appointmentId: appointmentId ?? '', staffId: person(1), ticketId: randomUUID() }
  const said = await deskOf(house)
    .add(arrival)
    .then(String, (error) => (error instanceof Busy ? 'busy' : String(error)))
  return { said, ms: performance.now() - since }
}

test('while the numbers of one area are held, every other area lets in soon, and who wants that one is asked to come back', async () => {
  const [stuck, free] = [await addSession(db.sql, { capacity: 100 }), await addSession(db.sql, { offeringId: 'exit-entry', capacity: 100 })]
  await arrive(stuck, 'household')
  const other = connect(databaseUrl, { max: 1 })
  await other`begin`
  await other`select 1 from ticket_counter where venue_id = ${stuck.venueId} and area_id = 'household' for update`
  const [ofStuck, ofFree] = await Promise.all([
    Promise.all(Array.from({ length: 20 }, () => arrive(stuck, 'household'))),
    Promise.all(Array.from({ length: 20 }, () => arrive(free, 'borders'))),
  ])
  await other`commit`
  await other.end()
  expect(new Set(ofFree.map(({ said }) => said))).toEqual(new Set(['true']))
  expect(new Set(ofStuck.map(({ said }) => said))).toEqual(new Set(['busy']))
  expect(Math.max(...[...ofFree, ...ofStuck].map(({ ms }) => ms))).toBeLessThan(soonMs)
})
