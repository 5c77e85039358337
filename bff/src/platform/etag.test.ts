import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { revalidate } from './etag.ts'

function openPages() {
  const app = fastify()
  revalidate(app)
  let written = 0
  const make = (text: string) => ({
    toJSON: () => {
      written += 1
      return { text }
    },
  })
  const shelf = { page: make('九点') }
  app.get('/page', async () => shelf.page)
  app.get('/missing', async (_, reply) => reply.code(404).send({ code: 'none' }))
  return { app, shelf, make, written: () => written }
}

test('what was made once is written once, however many ask, and has one name', async () => {
  const { app, written } = openPages()
  const replies = [await app.inject('/page'), await app.inject('/page')]
  expect(replies.map(({ body }) => body)).toEqual(['{"text":"九点"}', '{"text":"九点"}'])
  expect(new Set(replies.map(({ headers }) => headers.etag)).size).toBe(1)
  expect(replies[0]?.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' })
  expect(written()).toBe(1)
})

test('whoever has it is told so without it; what was made anew comes with a name of its own', async () => {
  const { app, shelf, make } = openPages()
  const { headers } = await app.inject('/page')
  const known = { 'if-none-match': `W/${headers.etag}` }
  expect(await app.inject({ url: '/page', headers: known })).toMatchObject({ statusCode: 304, body: '' })
  shelf.page = make('十点')
  expect(await app.inject({ url: '/page', headers: known })).toMatchObject({ statusCode: 200, body: '{"text":"十点"}' })
  shelf.page = make('九点')
  expect(await app.inject({ url: '/page', headers: known })).toMatchObject({ statusCode: 304 })
})

test('a refusal has no name to come back with', async () => {
  const { app } = openPages()
  const { statusCode, headers } = await app.inject('/missing')
  expect([statusCode, headers.etag, headers['cache-control']]).toEqual([404, undefined, undefined])
})
