import { fastify } from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { useProblems } from '../problem.ts'
import { limitCrowd } from './crowd.ts'

const gates: (() => void)[] = []
const app = fastify()
useProblems(app)
limitCrowd(app, 2)
app.get('/slow', () => new Promise((answer) => gates.push(() => answer({ done: true }))))
app.get('/quick', async () => ({ done: true }))
const url = await app.listen({ port: 0, host: '127.0.0.1' })
afterAll(() => app.close())

async function ask(path: string, signal?: AbortSignal) {
  const reply = await fetch(url + path, signal ? { signal } : {})
  return { status: reply.status, retryAfter: reply.headers.get('retry-after'), body: await reply.json() }
}

test('whoever comes while too many wait is asked to come again, and finds room when one was answered or went away', async () => {
  const patience = new AbortController()
  const first = ask('/slow')
  const second = ask('/slow', patience.signal).catch(() => 'went away')
  await expect.poll(() => gates.length).toBe(2)
  expect(await ask('/quick')).toMatchObject({ status: 503, retryAfter: '1', body: { code: 'busy' } })
  patience.abort()
  expect(await second).toBe('went away')
  await expect.poll(async () => (await ask('/quick')).status).toBe(200)
  gates[0]?.()
  expect((await first).status).toBe(200)
})
