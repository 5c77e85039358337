import { expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { hold, untilWaiting, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls } from '../../../../test/hall.ts'
import { openJourney } from '../../../../test/journey.ts'
import { connect } from '../../../platform/db.ts'
import { engineOf } from './engine.ts'

const app = await testApp()
const { sql } = app.db
/** One batch under way and a queue that takes no more. */
const crowd = 80 + 4000

test('behind four thousand who wait the next one is refused at once, with a time to come back, and gets in then', async () => {
  await openHalls(sql)
  const { resident, book } = openJourney(app)
  const [stuck, free, who] = [await addSession(sql), await addSession(sql, { offeringId: 'exit-entry' }), await resident()]
  const key = crypto.randomUUID()
  const holder = connect(app.databaseUrl, { max: 1 })
  await holder`begin`
  await hold(holder, stuck)
  const { add } = engineOf(app.house).book
  const first = add(wish(stuck, 1))
  await untilWaiting(holder)
  const others = Array.from({ length: crowd }, (_, at) => add(wish(stuck, at + 2)))
  const told = Promise.allSettled([first, ...others])
  const since = performance.now()
  expect(await book(who, free, { key })).toMatchObject({ status: 429, body: { code: 'queue-full' }, headers: { 'retry-after': '1' } })
  expect(performance.now() - since).toBeLessThan(500)
  await holder`commit`
  await holder.end()
  await told
  expect(await book(who, free, { key, attempt: 2 })).toMatchObject({ status: 201 })
  expect(await findBroken(sql)).toEqual({})
})
