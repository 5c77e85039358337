import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

const names = (header: string | undefined): string[] => (header ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''))

/** Replies of this scope may be kept by the phone but are asked for again each time; an unchanged one is answered without its body. */
export function revalidate(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const etag = `"${createHash('sha1').update(payload).digest('base64url')}"`
    reply.header('cache-control', 'no-cache').header('etag', etag)
    if (!names(request.headers['if-none-match']).includes(etag)) return payload
    reply.code(304)
    return null
  })
}
