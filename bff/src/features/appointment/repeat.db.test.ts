import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'
import { codesOf } from './view.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const other = await testApp({ databaseUrl: app.databaseUrl, clock: app.clock })
const { resident, book, cancel } = openJourney(app)
const elsewhere = openJourney(other)
const { sql } = app.db

beforeAll(() => openHalls(sql))

test('a repeat is answered 201 with the appointment as it stands now, at every process, cancelled included', async () => {
  const [who, key, session] = [await resident(), randomUUID(), await addSession(sql)]
  const first = await book(who, session, { key })
  expect(await elsewhere.book(who, session, { key: key.toUpperCase(), attempt: 2 })).toMatchObject({
    status: 201,
    body: { id: first.body.id },
  })
  await cancel(who, first.body.id)
  expect(await book(who, session, { key, attempt: 3 })).toMatchObject({
    status: 201,
    body: { id: first.body.id, state: 'cancelled', code: null },
  })
})

test("a key is a person's own: under the same one somebody else books for themselves", async () => {
  const [key, session] = [randomUUID(), await addSession(sql)]
  const first = await book(await resident(), session, { key })
  const other = await book(await resident({ name: '黎秋月' }), session, { key, attempt: 2 })
  expect(other).toMatchObject({ status: 201, body: { person: { name: '黎秋月' } } })
  expect(other.body.id).not.toBe(first.body.id)
})

test('where no code can be signed the house stands, whoever is refused reads why, and the same key finds the booking', async () => {
  const [who, late, key] = [await resident(), await resident(), randomUUID()]
  const session = await addSession(sql, { capacity: 1 })
  const codes = codesOf(app.house)
  const { toText } = codes
  codes.toText = () => Promise.reject(new Error('the thread is gone'))
  expect(await book(who, session, { key })).toMatchObject({ status: 500, body: { code: 'unexpected' } })
  expect((await book(late, session, { attempt: 2 })).body.code).toBe('sold-out')
  await new Promise((later) => setTimeout(later, 20))
  codes.toText = toText
  expect(await book(who, session, { key, attempt: 2 })).toMatchObject({ status: 201, body: { state: 'confirmed' } })
})

test('whoever took the last place and lost the answer does not read "full"', async () => {
  const [who, key, session] = [await resident(), randomUUID(), await addSession(sql, { capacity: 1 })]
  const first = await book(who, session, { key })
  expect((await book(await resident(), session)).body.code).toBe('sold-out')
  expect(await elsewhere.book(who, session, { key, attempt: 2 })).toMatchObject({ status: 201, body: { id: first.body.id } })
  expect(await book(who, session, { key, attempt: 2 })).toMatchObject({ status: 201, body: { id: first.body.id } })
})
