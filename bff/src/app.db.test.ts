import { expect, test } from 'vitest'
import { testApp } from '../test/app.ts'

const { app } = await testApp()

test('a process with its database is alive and ready', async () => {
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  expect((await app.inject('/readyz')).json()).toEqual({ state: 'ready' })
})

test('an address nobody serves is a problem with the time of the field', async () => {
  const reply = await app.inject('/api/nowhere')
  expect(reply.statusCode).toBe(404)
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(reply.headers.now).toBe('2026-11-23T01:40:00.000Z')
  expect(reply.json()).toMatchObject({ code: 'no-route', title: 'No route' })
})
