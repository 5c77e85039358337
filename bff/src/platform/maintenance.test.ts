import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { testConfig } from '../../test/settings.ts'
import { useProblems } from '../problem.ts'
import { closeForMaintenance, secondsToRetry } from './maintenance.ts'

const [from, until] = ['2026-11-23T22:00:00+08:00', '2026-11-23T23:30:00+08:00']
let now = new Date(from)
const app = fastify()
useProblems(app)
closeForMaintenance(app, `${from}/${until}`, { fieldNow: () => now })
app.get('/matters', async () => ({ matters: [] }))
const ask = async (at: string) => {
  now = new Date(at)
  const { statusCode, headers, body } = await app.inject('/matters')
  return { status: statusCode, retryAfter: Number(headers['retry-after'] ?? 0), ...JSON.parse(body) }
}

test('while it lasts everybody is told from when until when, and to come again in about five minutes', async () => {
  const told = await ask('2026-11-23T22:10:00+08:00')
  expect(told).toMatchObject({
    status: 503,
    code: 'maintenance',
    facts: { from: '2026-11-23T14:00:00.000Z', until: '2026-11-23T15:30:00.000Z' },
  })
  expect(told.retryAfter).toBeGreaterThanOrEqual(270)
  expect(told.retryAfter).toBeLessThanOrEqual(300)
})

test('from its first instant, and no longer at its last', async () => {
  expect((await ask('2026-11-23T21:59:59.999+08:00')).status).toBe(200)
  expect((await ask(from)).status).toBe(503)
  expect((await ask('2026-11-23T23:29:59.999+08:00')).status).toBe(503)
  expect((await ask(until)).status).toBe(200)
})

test('towards its end phones come back after it, spread over half a minute', () => {
  const oneMinuteLeft = new Date('2026-11-23T23:29:00+08:00')
  expect(secondsToRetry(new Date(until), oneMinuteLeft, 0)).toBe(60)
  expect(secondsToRetry(new Date(until), oneMinuteLeft, 1)).toBe(90)
  expect(secondsToRetry(new Date(until), new Date(from), 0.5)).toBe(285)
})

test('a window that is none is refused at the start', () => {
  for (const MAINTENANCE of [
    `${until}/${from}`,
    `${from}/${from}`,
    from,
    'tonight',
    `${from}/`,
    '2026-13-45T22:00:00Z/2026-13-45T23:00:00Z',
  ])
    expect(() => testConfig({ MAINTENANCE }), MAINTENANCE).toThrow('MAINTENANCE')
  expect(testConfig({ MAINTENANCE: `${from}/${until}` }).maintenance).toBe(`${from}/${until}`)
})

test('the whole API is shut, what a balancer looks at is not', async () => {
  const { app: house } = await bareApp({ environment: { MAINTENANCE: '2020-01-01T00:00:00Z/2100-01-01T00:00:00Z' } })
  for (const url of ['/api/matters', '/api/staff/me', '/api/appointments'])
    expect([url, (await house.inject(url)).json().code]).toEqual([url, 'maintenance'])
  expect((await house.inject({ method: 'POST', url: '/api/appointments', payload: {} })).statusCode).toBe(503)
  expect((await house.inject('/healthz')).statusCode).toBe(200)
})
