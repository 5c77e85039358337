import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { bareApp } from '../../../test/bare-app.ts'
import { liveWatchedDay, openFigures } from '../../../test/watched-day.ts'

const house = await testApp()
const figures = await openFigures(house)
let text = ''

beforeAll(async () => {
  await liveWatchedDay(house)
  text = await figures.read()
})
const has = (start: string) => expect(text.split('\n').filter((line) => line.startsWith(start))).toHaveLength(1)

test('a booking, a full session, a cancelling and a scan are each counted by what became of them', () => {
  has('huifuwu_outcome_total{batch="book",outcome="ok"} 2')
  has('huifuwu_outcome_total{batch="book",outcome="sold-out-from-memory"} 2')
  has('huifuwu_outcome_total{batch="cancel",outcome="ok"} 1')
  has('huifuwu_outcome_total{batch="check-in",outcome="ok"} 1')
  has('huifuwu_batch_size_count{batch="book"} 2')
  has('huifuwu_request_seconds_count{endpoint="POST /appointments",status="201"} 2')
  has('huifuwu_problem_total{endpoint="POST /appointments",code="sold-out"} 2')
  has('huifuwu_problem_total{endpoint="none",code="no-route"} 1')
})

test('signing in, jobs, breaks and the database are counted', () => {
  has('huifuwu_sign_in_total{way="resident-refresh",result="ok"} 3')
  has('huifuwu_sign_in_total{way="resident-refresh",result="refresh-refused"} 1')
  has('huifuwu_refresh_stolen_total{audience="resident"} 1')
  has('huifuwu_job_run_total{job="end-days",result="ok"} 1')
  has('huifuwu_job_run_total{job="end-days",result="failed"} 1')
  has('huifuwu_job_last_success_timestamp_seconds{job="end-days"} ')
  has('huifuwu_check_breaks{rule="more places taken than there are"} 0')
  has('huifuwu_database_up 1')
  has('huifuwu_database_connections{client="huifuwu-sql",state="idle"} ')
})

test('no label holds a person, an id or what was sent', () => {
  const labels = [...text.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value)
  expect(labels.length).toBeGreaterThan(300)
  expect(labels.filter((value) => !/^[\w .:/+-]*$/.test(value))).toEqual([])
  expect(labels.filter((value) => /[\da-f]{8}-[\da-f]{4}|\d{6}/.test(value))).toEqual([])
})

test('the figures are read at their own address alone', async () => {
  for (const path of ['/', '/metrics/', '/metrics?x=1', '/readyz']) expect((await fetch(new URL(path, figures.url))).status).toBe(404)
  expect((await fetch(figures.url, { method: 'POST' })).status).toBe(404)
  await house.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = house.app.server.address() as { port: number }
  for (const path of ['/metrics', '/api/metrics', '//metrics', '/api/../metrics', '/metrics/']) {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`)
    expect([path, reply.status, (await reply.text()).includes('huifuwu_')]).toEqual([path, 404, false])
  }
})

test('where the database does not answer, the figures are told all the same', async () => {
  const { house: dark } = await bareApp()
  const { read } = await openFigures({ db: dark.db, house: dark })
  expect(await read()).toMatch(/^huifuwu_database_up 0$/m)
})
