import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { openEngine, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls } from '../../../../test/hall.ts'

const { db } = await openTestDatabase()
const engine = openEngine(db, fixedClock())
const { sql } = db

beforeAll(() => openHalls(sql))

test.each([
  ['that no database can read', { personId: 'nobody' }, '22P02'],
  ['with a sign that no text may hold', { requestHash: 'a\u0000b' }, '22021'],
])('one request %s fails alone in a batch of good ones', async (_, spoilt, code) => {
  const session = await addSession(sql, { capacity: 20, maxPerDay: 9 })
  const good = Array.from({ length: 20 }, (_, n) => wish(session, n + 1))
  const requests = good.toSpliced(7, 0, wish(session, 99, spoilt))
  const landed = await Promise.allSettled(requests.map((request) => engine.book.add(request)))
  expect(landed.map((each) => (each.status === 'fulfilled' ? each.value.outcome : each.reason.code))).toEqual(
    Array(20).fill('ok').toSpliced(7, 0, code),
  )
  for (const each of landed) {
    if (each.status === 'fulfilled') await engine.cancel.add({ venueId: session.venueId, appointmentId: each.value.appointmentId ?? '' })
  }
  expect(await findBroken(sql)).toEqual({})
})

test('one cancel that no database can read fails alone too', async () => {
  const session = await addSession(sql)
  const { appointmentId } = await engine.book.add(wish(session, 1))
  const asked = [appointmentId ?? '', 'nothing', randomUUID()]
  const landed = await Promise.allSettled(asked.map((id) => engine.cancel.add({ venueId: session.venueId, appointmentId: id })))
  expect(landed.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.code))).toEqual([true, '22P02', false])
})
