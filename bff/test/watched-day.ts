import { afterAll } from 'vitest'
import { createCountedBatch } from '../src/platform/metrics/batch.ts'
import { tellBreaks, watchJob } from '../src/platform/metrics/job.ts'
import { registry } from '../src/platform/metrics/registry.ts'
import { openMetrics } from '../src/platform/metrics/server.ts'
import { openDevice } from '../src/platform/refresh.ts'
import type { TestApp } from './app.ts'
import { addSession, openHalls } from './hall.ts'
import { openJourney } from './journey.ts'

export async function openFigures({ db, house }: Pick<TestApp, 'db' | 'house'>) {
  registry.resetMetrics()
  const metrics = await openMetrics({ host: '127.0.0.1', port: 0, db, pool: 2, log: house.log })
  afterAll(metrics.close)
  return { url: metrics.url, read: async () => (await fetch(metrics.url)).text() }
}

async function fail(): Promise<never> {
  throw new Error('no')
}

/** A day at the house in short: every figure that operators watch has been counted once. */
export async function liveWatchedDay(test: TestApp): Promise<void> {
  const { app, db, house } = test
  const { resident, staff, book, cancel, read } = openJourney(test)
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url: `/api${url}`, payload })
  await openHalls(db.sql)
  const [lin, chen, he] = [await resident(), await resident(), await resident()]
  const desk = await staff({ venueId: 'north-hall', areaId: 'household', permission: 'check-in' })
  const [only, later] = [
    await addSession(db.sql, { capacity: 1, leadMinutes: 0, startsAt: '2026-11-23T10:00:00+08:00' }),
    await addSession(db.sql),
  ]
  const booked = await book(lin, only)
  for (const who of [chen, he]) await book(who, only)
  await cancel(chen, (await book(chen, later)).body.id)
  await read(desk, { venueId: 'north-hall', code: booked.body.code ?? '' })

  // The first comes back when two have followed: it was stolen.
  const { refreshToken: first } = await openDevice(house, 'resident', lin)
  let token = first
  for (let turn = 0; turn < 3; turn += 1) token = (await post('/sign-ins/refresh', { refreshToken: token })).json().refreshToken
  await post('/sign-ins/refresh', { refreshToken: first })
  await app.inject({ url: '/api/nobody/13812345620?name=lin' })

  await watchJob('end-days', async () => {})
  await watchJob('end-days', fail).catch(() => {})
  tellBreaks('more places taken than there are', 0)
  const torn = createCountedBatch<number, string>({ name: 'torn', run: fail, outcomeOf: () => 'ok' })
  await torn.add(1).catch(() => {})
}
