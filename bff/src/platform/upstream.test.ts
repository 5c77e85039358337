import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Ask, createUpstream } from './upstream.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

async function speak(answer: RequestListener): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const started = createServer((request, reply) => {
    asked.push(request)
    answer(request, reply)
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(started.address() as AddressInfo).port}`, asked }
}

const read: Ask = { method: 'GET', path: '/cases', isSafe: true }
const write: Ask = { method: 'POST', path: '/cases', body: { secret: 'of-the-resident' }, isSafe: false }
const upstream = (origin: string, deadlineMs = 2000) => createUpstream({ system: 'case-hub', origin, deadlineMs })

test('a reply is told with its status, refusals of theirs included', async () => {
  const { origin } = await speak((_, reply) => reply.writeHead(404).end('{"why":"没有"}'))
  expect(await upstream(origin)(read)).toEqual({ status: 404, body: { why: '没有' } })
})

test('a read is tried three times and a write once', async () => {
  const { origin, asked } = await speak((_, reply) => reply.writeHead(503).end('of-the-resident'))
  const down = { code: 'upstream-down', more: { facts: { system: 'case-hub' } }, cause: { message: 'case-hub answered 503' } }
  await expect(upstream(origin)(read)).rejects.toMatchObject(down)
  expect(asked).toHaveLength(3)
  await expect(upstream(origin)(write)).rejects.toMatchObject(down)
  expect(asked).toHaveLength(4)
})

test('one deadline covers all tries', async () => {
  const { origin, asked } = await speak((_, reply) => setTimeout(() => reply.writeHead(503).end(), 150))
  const since = performance.now()
  await expect(upstream(origin, 250)(read)).rejects.toMatchObject({ code: 'upstream-slow' })
  expect(performance.now() - since).toBeLessThan(600)
  expect(asked.length).toBeLessThan(3)
})

test('each try has headers of its own', async () => {
  const { origin, asked } = await speak((_, reply) => reply.writeHead(503).end())
  let nonce = 0
  const headers = () => {
    nonce += 1
    return { nonce: String(nonce) }
  }
  await expect(upstream(origin)({ ...read, headers })).rejects.toMatchObject({ code: 'upstream-down' })
  expect(asked.map((request) => request.headers.nonce)).toEqual(['1', '2', '3'])
})

test('a redirect is not followed, so what was sent goes nowhere else', async () => {
  const { origin, asked } = await speak((_, reply) => reply.writeHead(307, { location: '/elsewhere' }).end())
  await expect(upstream(origin)(write)).rejects.toMatchObject({ code: 'upstream-down' })
  expect(asked.map(({ url }) => url)).toEqual(['/cases'])
})

test.each(['[]', 'null', '"text"', '', '{"half":'])('a reply of %s is no answer', async (body) => {
  const { origin } = await speak((_, reply) => reply.end(body))
  await expect(upstream(origin)(write)).rejects.toMatchObject({ cause: { message: 'case-hub answered no JSON object' } })
})

test('a reply without end is cut off', async () => {
  const { origin } = await speak((_, reply) => {
    const more = () => void (reply.destroyed || reply.write('x'.repeat(65_536), () => setImmediate(more)))
    more()
  })
  await expect(upstream(origin)(write)).rejects.toMatchObject({ cause: { message: 'case-hub answered too much' } })
})

test('a system that is not there is named with the reason of the network only', async () => {
  const { origin } = await speak((_, reply) => reply.end())
  await new Promise((resolve) => server?.close(resolve))
  await expect(upstream(origin)(write)).rejects.toMatchObject({ cause: { message: 'case-hub was not reached (ECONNREFUSED)' } })
})
