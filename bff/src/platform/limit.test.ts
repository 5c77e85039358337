import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { bareShare } from '../../test/bare-share.ts'
import { createLimit } from './limit.ts'
import { createMemory } from './memory.ts'

test('so many writes a minute for each, by machine time', () => {
  const clock = fixedClock()
  const countWrite = createLimit({ perMinute: 2, clock, share: bareShare })
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
  const count = createLimit({ perMinute: 1, clock: fixedClock(), share: bareShare })
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

test('one address asks so often without a token, at each address of ours, and no more', async () => {
  const { app } = await bareApp({ environment: { TRUST_PROXY: '127.0.0.1', ADDRESS_PER_MINUTE: '600' } })
  const ask = (address: string, url = '/api/privacy-text') => app.inject({ url, headers: { 'x-forwarded-for': address } })
  for (let asked = 0; asked < 600; asked += 1) await ask('10.0.0.1')
  const reply = await ask('10.0.0.1')
  expect([reply.statusCode, reply.json().code]).toEqual([429, 'too-many-requests'])
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('10.0.0.2')).statusCode).toBe(200)
  expect((await ask('10.0.0.1', '/api/sign-ins/demo')).statusCode).not.toBe(429)
})

test('others hear of every twentieth part, and of what was taken back', () => {
  const said: [string, number][] = []
  const count = createLimit({ perMinute: 60, clock: fixedClock(), share: { ...bareShare, say: (...word) => said.push(word) } })
  count('chen')
  const takeBack = Array.from({ length: 7 }, () => count('lin'))
  expect(said).toEqual([
    ['lin', 3],
    ['lin', 3],
  ])
  for (const back of takeBack) back()
  expect(said.reduce((sum, [, times]) => sum + times, 0)).toBe(0)
})
