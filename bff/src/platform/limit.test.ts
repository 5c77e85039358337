import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { byAddress, createLimit } from './limit.ts'
import { createMemory } from './memory.ts'

test('so many writes a minute for each, by machine time', () => {
  const clock = fixedClock()
  const countWrite = createLimit({ perMinute: 2, clock })
  countWrite('lin')
  clock.pass({ seconds: 20 })
  countWrite('lin')
  expect(() => countWrite('lin')).toThrow(
    expect.objectContaining({ code: 'too-many-requests', more: { headers: { 'retry-after': '40' } } }),
  )
  expect(() => countWrite('chen')).not.toThrow()
  clock.setField('2026-11-30T09:40:00+08:00')
  expect(() => countWrite('lin')).toThrow('too-many-requests')
  clock.pass({ seconds: 40 })
  expect(() => countWrite('lin')).not.toThrow()
})

test('what is taken back was not counted', () => {
  const count = createLimit({ perMinute: 1, clock: fixedClock() })
  const takeBack = count('lin')
  expect(() => count('lin')).toThrow('too-many-requests')
  takeBack()
  expect(() => count('lin')).not.toThrow()
})

test('strangers cannot fill the memory: what came first goes first', () => {
  const memory = createMemory<number>(2)
  for (const [at, key] of ['a', 'b', 'b', 'c'].entries()) memory.set(key, at)
  expect([memory.size(), memory.get('a'), memory.get('b'), memory.get('c')]).toEqual([2, undefined, 2, 3])
})

test('one address asks so often without a token, and no more', async () => {
  const { app } = await bareApp({
    environment: { TRUST_PROXY: '127.0.0.1' },
    features: [{ routes: (api) => void api.get('/open', { config: byAddress(3) }, async () => ({})) }],
  })
  const ask = (address: string) => app.inject({ url: '/api/open', headers: { 'x-forwarded-for': address } })
  for (let asked = 0; asked < 3; asked += 1) expect((await ask('10.0.0.1')).statusCode).toBe(200)
  const reply = await ask('10.0.0.1')
  expect([reply.statusCode, reply.json().code]).toEqual([429, 'too-many-requests'])
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('10.0.0.2')).statusCode).toBe(200)
})
