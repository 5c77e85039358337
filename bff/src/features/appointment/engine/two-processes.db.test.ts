import { randomUUID } from 'node:crypto'
import type { SessionLine } from '@huifuwu/contract'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import { openJourney } from '../../../../test/journey.ts'
import { changeSession } from './change.ts'
import { cancelBatch } from './store.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const other = await testApp({ databaseUrl: app.databaseUrl, clock: app.clock })
const here = openJourney(app)
const there = openJourney(other)
const { sql } = app.db

beforeAll(() => openHalls(sql))

/** The last place is taken here, and there it is remembered that the session is full. */
async function fill(): Promise<{ session: TestSession; holder: string; appointmentId: string }> {
  const [session, holder] = [await addSession(sql, { capacity: 1 }), await here.resident()]
  const { body } = await here.book(holder, session)
  expect((await there.book(await there.resident(), session)).body.code).toBe('sold-out')
  return { session, holder, appointmentId: body.id }
}

/** As by a process whose word never arrives. */
const freeInSilence = (session: TestSession, appointmentId: string) =>
  cancelBatch(sql, [{ venueId: session.venueId, appointmentId }], app.clock.fieldNow())

// The clock of these processes stands still: nothing that is remembered grows old by itself.
test('a place given back at one process can be booked at the other as soon as the word is there', async () => {
  const { session, holder, appointmentId } = await fill()
  const next = await there.resident()
  expect((await here.cancel(holder, appointmentId)).status).toBe(200)
  await expect.poll(async () => (await there.book(next, session)).status, { timeout: 5000 }).toBe(201)
  expect(await findBroken(sql)).toEqual({})
})

test('where the word is lost, it can be booked after a second', async () => {
  const { session, appointmentId } = await fill()
  const next = await there.resident()
  await freeInSilence(session, appointmentId)
  expect((await there.book(next, session)).body.code).toBe('sold-out')
  app.clock.pass({ seconds: 1 })
  expect((await there.book(next, session)).status).toBe(201)
})

test('whoever asks again is never answered from memory', async () => {
  const { session, appointmentId } = await fill()
  const [next, key] = [await there.resident(), randomUUID()]
  await freeInSilence(session, appointmentId)
  expect((await there.book(next, session, { key, attempt: 1 })).body.code).toBe('sold-out')
  expect((await there.book(next, session, { key, attempt: 2 })).status).toBe(201)
})

test('who took the last place at one process and lost the answer reads it at the other, full as it is', async () => {
  const [session, who, key] = [await addSession(sql, { capacity: 1 }), await here.resident(), randomUUID()]
  const dropped = await here.book(who, session, { key })
  expect((await there.book(await there.resident(), session)).body.code).toBe('sold-out')
  expect(await there.book(who, session, { key, attempt: 2 })).toMatchObject({
    status: 201,
    body: { id: dropped.body.id, state: 'confirmed' },
  })
  expect(await findBroken(sql)).toEqual({})
})

test('a session closed or resized at one process shows so at the other as soon as the word is there', async () => {
  const [session, who] = [await addSession(sql, { venueId: 'south-hall', capacity: 4 }), await there.resident()]
  const url = '/venues/south-hall/sessions?matterId=id-card-renewal&on=2026-11-23'
  const shown = async () => {
    const { body } = await there.get<{ sessions: SessionLine[] }>(who, url)
    const line = body.sessions.find(({ id }) => id === session.sessionId)
    return [line?.state, line?.remaining]
  }
  expect(await shown()).toEqual(['open', 4])
  await changeSession(app.house, { ...session, capacity: 9 })
  await expect.poll(shown, { timeout: 5000 }).toEqual(['open', 9])
  await changeSession(app.house, { ...session, state: 'closed' })
  await expect.poll(shown, { timeout: 5000 }).toEqual(['closed', 0])
})
