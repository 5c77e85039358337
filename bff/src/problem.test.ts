import { expect, test } from 'vitest'
import { bareApp } from '../test/bare-app.ts'
import { Problem } from './problem.ts'

const lines: string[] = []
const { app } = await bareApp({
  environment: { LOG_LEVEL: 'info' },
  logTo: { write: (line) => lines.push(line) },
  features: [
    {
      routes: (api) => {
        api.get('/refused', async () => {
          throw new Problem('too-many-requests', { facts: { most: 3 }, headers: { 'retry-after': '7' } })
        })
        api.get('/broken', async (request) => {
          request.log.info({ phone: '13800000001', person: { name: '林一禾' } }, 'person found')
          throw new Error('password of the database is swordfish')
        })
        api.post('/taken', { schema: { body: { type: 'object' } } }, async () => ({ taken: true }))
        api.post('/bare', async () => ({ done: true }))
      },
    },
  ],
})
const post = (url: string, payload: string, type = 'application/json') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': type } })

test('a problem carries its status, facts and headers', async () => {
  const reply = await app.inject('/api/refused')
  expect(reply.statusCode).toBe(429)
  expect(reply.headers).toMatchObject({
    'retry-after': '7',
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
  expect(reply.json()).toEqual({ code: 'too-many-requests', title: 'Too many requests', requestId: expect.any(String), facts: { most: 3 } })
})

test('what went wrong inside stays inside, and its line is in the log', async () => {
  lines.length = 0
  const reply = await app.inject('/api/broken?phone=13800000001')
  expect(reply.statusCode).toBe(500)
  expect(reply.body).not.toContain('swordfish')
  const { requestId } = reply.json()
  const said = lines.map((line) => JSON.parse(line))
  expect(said.find(({ msg }) => msg === 'request failed')).toMatchObject({
    requestId,
    err: { message: expect.stringContaining('swordfish') },
  })
  expect(said.find(({ msg }) => msg === 'request answered')).toMatchObject({
    requestId,
    method: 'GET',
    route: '/api/broken',
    status: 500,
    problem: 'unexpected',
  })
  expect(lines.join('')).not.toMatch(/13800000001|林一禾/)
})

test.each([
  ['{"people":', 'application/json', 400, 'body-not-json'],
  ['', 'application/json', 400, 'body-missing'],
  ['people=1', 'application/x-www-form-urlencoded', 415, 'media-type'],
  ['hello', 'text/plain', 415, 'media-type'],
  [`"${'x'.repeat(10_000_000)}"`, 'application/json', 413, 'body-too-large'],
  ['{"__proto__":{"admin":true}}', 'application/json', 400, 'body-not-json'],
])('a body that cannot be read is named: %#', async (...[payload, type, status, code]) => {
  const reply = await post('/api/taken', payload, type)
  expect([reply.statusCode, reply.json().code]).toEqual([status, code])
})

test('who still sends a body that is too large keeps the line, and so hears the answer', async () => {
  const reply = await post('/api/taken', `"${'x'.repeat(10_000_000)}"`)
  expect(reply.headers.connection).not.toBe('close')
})

test('a route that wants no body takes an empty one', async () => {
  expect((await post('/api/bare', '')).statusCode).toBe(200)
  expect((await app.inject({ method: 'POST', url: '/api/taken' })).json().code).toBe('body-missing')
})

test('an address that is no address is a problem too', async () => {
  const reply = await app.inject('/api/%E0%A4%A')
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'invalid-request'])
})
