import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'
import { revalidate } from './etag.ts'
import { createPacker, packAnswers, wayOf } from './packed.ts'

const long = { lines: Array.from({ length: 400 }, (_, at) => `办事点 ${at}`) }
const { app } = await bareApp({
  features: [
    {
      routes: (api) =>
        void api.register(async (pages) => {
          revalidate(pages)
          packAnswers(pages, ['/long'])
          pages.get('/long', async () => long)
          pages.get('/hot', async () => long)
        }),
    },
  ],
})
const ask = (url: string, headers: Record<string, string>) => app.inject({ url: `/api${url}`, headers })

test('a long answer leaves in the smallest packing that is accepted, and as it is where none is', async () => {
  const brotli = await ask('/long', { 'accept-encoding': 'gzip, deflate, br' })
  expect(JSON.parse(brotliDecompressSync(brotli.rawPayload).toString())).toEqual(long)
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': expect.stringContaining('json'),
    'content-length': String(brotli.rawPayload.length),
  })
  const gzip = await ask('/long', { 'accept-encoding': 'gzip' })
  expect(JSON.parse(gunzipSync(gzip.rawPayload).toString())).toEqual(long)
  const plain = await ask('/long', {})
  expect([plain.headers['content-encoding'], plain.json()]).toEqual([undefined, long])
  expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 3)
  for (const { headers } of [brotli, gzip, plain]) expect(headers.vary).toBe('accept-encoding')
})

test('in whatever packing it came, an unchanged one is answered without its body', async () => {
  const first = await ask('/long', { 'accept-encoding': 'br' })
  for (const header of ['br', 'gzip', 'identity']) {
    const again = await ask('/long', { 'accept-encoding': header, 'if-none-match': String(first.headers.etag) })
    expect([again.statusCode, again.body, again.headers['content-encoding']]).toEqual([304, '', undefined])
  }
})

test('what changes with every booking is not packed', async () => {
  const { headers } = await ask('/hot', { 'accept-encoding': 'br' })
  expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined])
})

test('a packing that is refused by its weight is not taken', () => {
  expect([wayOf('br;q=0, gzip;q=0.5'), wayOf('BR;q=0.1'), wayOf('gzip; q=0.0'), wayOf('*'), wayOf(undefined)]).toEqual([
    'gzip',
    'br',
    undefined,
    undefined,
    undefined,
  ])
})

test('each version is packed once for all who ask, and forgotten when newer ones came', async () => {
  const pack = createPacker(2)
  const first = pack('br', 'v1', 'text')
  expect([pack('br', 'v1', 'text') === first, pack('gzip', 'v1', 'text') === first]).toEqual([true, false])
  await pack('br', 'v2', 'other')
  expect(pack('br', 'v1', 'text') === first).toBe(false)
  expect(brotliDecompressSync(await first).toString()).toBe('text')
})
