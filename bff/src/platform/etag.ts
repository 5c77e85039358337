import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply } from 'fastify'

type Page = { text: string; etag: string }

const names = (header: string | undefined): string[] => (header ?? '').split(',').map((name) => name.trim().replace(/^W\//, ''))

function write(reply: FastifyReply, body: object): Page {
  const text = reply.getSerializationFunction('200')?.(body as Record<string, unknown>) ?? JSON.stringify(body)
  return { text, etag: `"${createHash('sha1').update(text).digest('base64url')}"` }
}

/**
 * Replies of this scope may be kept by the phone but are asked for again each time; an unchanged one is answered without its body.
 * What was made once, for however many who ask, is written and named once.
 */
export function revalidate(app: FastifyInstance): void {
  const pages = new WeakMap<object, Page>()
  app.addHook('preSerialization', (_request, reply, ...[body, done]) => {
    if (reply.statusCode === 200 && typeof body === 'object' && body !== null) {
      reply.serializer(() => {
        const page = pages.get(body) ?? write(reply, body)
        pages.set(body, page)
        reply.header('cache-control', 'no-cache').header('etag', page.etag)
        return page.text
      })
    }
    done(null, body)
  })
  app.addHook('onSend', (request, reply, ...[payload, done]) => {
    const etag = reply.getHeader('etag')
    if (typeof etag !== 'string' || !names(request.headers['if-none-match']).includes(etag)) return done(null, payload)
    reply.code(304)
    done(null, null)
  })
}
