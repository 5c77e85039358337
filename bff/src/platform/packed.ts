import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { createMemory } from './memory.ts'

/** Most of the gain for a hundredth of the time that the last bytes cost: an answer lives for minutes, not for a year as a file does. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
const brotli = promisify(brotliCompress)

/** The smaller one first, as for files. */
const ways = { br: (text: string) => brotli(text, { params }), gzip: promisify<string, Buffer>(gzip) }
type Way = keyof typeof ways

/** The best packing that is accepted; undefined = none is. A weight of nothing forbids. */
export function wayOf(header: string | undefined): Way | undefined {
  const accepted = (header ?? '').split(',').filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
  const names = accepted.map((each) => each.split(';')[0]?.trim().toLowerCase())
  return (Object.keys(ways) as Way[]).find((way) => names.includes(way))
}

/** Packs each version of an answer once, beside the event loop, for all who ask for it. */
export function createPacker(most: number): (way: Way, version: string, text: string) => Promise<Buffer> {
  const memory = createMemory<Promise<Buffer>>(most)
  return (way, version, text) => {
    const key = `${way} ${version}`
    const packed = memory.get(key) ?? ways[way](text)
    memory.set(key, packed)
    return packed
  }
}

const mostVersions = 40

/** Routes of this scope whose answer is long and the same for everybody. After `revalidate`, whose ETag names the version. */
export function packAnswers(app: FastifyInstance, routes: readonly string[]): void {
  const packed = new Set<string | undefined>(routes.map((route) => `${app.prefix}${route}`))
  const pack = createPacker(mostVersions)
  app.addHook('onSend', async (request, reply, payload) => {
    const etag = reply.getHeader('etag')
    if (!packed.has(request.routeOptions.url) || typeof etag !== 'string') return payload
    // A weak one: the same words, in whatever packing.
    reply.header('vary', 'accept-encoding').header('etag', `W/${etag}`)
    const way = wayOf(request.headers['accept-encoding'])
    if (typeof payload !== 'string' || !way) return payload
    reply.header('content-encoding', way)
    return pack(way, etag, payload)
  })
}
