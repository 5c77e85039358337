import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fastifyHelmet } from '@fastify/helmet'
import { fastifyStatic } from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const hashed = /\.[0-9a-f]{8,}\./
const year = 'public, max-age=31536000, immutable'

/** Scripts written into the page, by their hash: the policy lets these run and no other. */
const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )

const policy = (html: string) => ({
  defaultSrc: ["'self'"],
  // Reading codes off a camera is compiled ahead of time; text never becomes a script.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'", ...inlineScripts(html)],
  // The screens' components write style elements and attributes.
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
})

/** The built screens at `/`, in a scope of their own: JSON replies need none of these headers. */
export async function serveScreens(app: FastifyInstance, folder: string): Promise<void> {
  const root = path.resolve(folder)
  const html = readFileSync(path.join(root, 'index.html'), 'utf8')
  await app.register(async (screens) => {
    // Helmet writes past the reply's own headers, and what every reply carries for JSON would win at the end.
    screens.addHook('onRequest', (_request, reply, done) => {
      reply.removeHeader('content-security-policy')
      done()
    })
    await screens.register(fastifyHelmet, { contentSecurityPolicy: { useDefaults: false, directives: policy(html) } })
    await screens.register(fastifyStatic, {
      root,
      // Each file becomes a route at start: what is under /api belongs to the API, and unknown addresses stay problems.
      wildcard: false,
      globIgnore: ['api/**', '**/*.{br,gz}'],
      // The build leaves them beside each file, as small as they get.
      preCompressed: true,
      cacheControl: false,
      logLevel: 'warn',
      setHeaders: (reply, file) => {
        reply.header('cache-control', hashed.test(path.basename(file)) ? year : 'no-cache')
      },
    })
  })
}
