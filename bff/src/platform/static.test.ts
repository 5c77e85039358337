import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { bareApp } from '../../test/bare-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'huifuwu-h5-'))
afterAll(() => rmSync(folder, { recursive: true }))
const inline = 'document.documentElement.style.fontSize = "20px"'
mkdirSync(join(folder, 'js'))
mkdirSync(join(folder, 'api'))
writeFileSync(join(folder, 'index.html'), `<html><script>${inline}</script><script src="/js/app.0a1b2c3d.js"></script></html>`)
writeFileSync(join(folder, 'js/app.0a1b2c3d.js'), 'start()')
writeFileSync(join(folder, 'js/app.0a1b2c3d.js.gz'), gzipSync('start()'))
for (const name of ['health', 'other']) writeFileSync(join(folder, 'api', name), 'shadow')

const { app } = await bareApp({
  environment: { STATIC_DIR: folder },
  features: [{ routes: (api) => void api.get('/health', async () => ({ from: 'api' })) }],
})

test('the page is asked for anew each time, under a policy that knows its own script', async () => {
  const { statusCode, headers } = await app.inject('/')
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toContain('text/html')
  expect(headers['cache-control']).toBe('no-cache')
  const policy = String(headers['content-security-policy'])
  const scripts = policy.split(';').find((line) => line.startsWith('script-src '))
  expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(inline).digest('base64')}'`)
  expect(policy).toContain("frame-ancestors 'none'")
})

test('what carries its hash in its name is kept for a year', async () => {
  const { body, headers } = await app.inject('/js/app.0a1b2c3d.js')
  expect(body).toBe('start()')
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('whoever takes zipped files gets those of the build, kept as long', async () => {
  const { rawPayload, headers } = await app.inject({ url: '/js/app.0a1b2c3d.js', headers: { 'accept-encoding': 'gzip, br' } })
  expect(gunzipSync(rawPayload).toString()).toBe('start()')
  expect(headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': expect.stringContaining('javascript'),
    vary: expect.stringMatching(/accept-encoding/i),
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('the API is never shadowed by a file', async () => {
  expect((await app.inject('/api/health')).json()).toEqual({ from: 'api' })
  expect((await app.inject('/api/other')).json().code).toBe('no-route')
  expect((await app.inject('/api/nowhere')).json().code).toBe('no-route')
})

test('nothing outside the folder is served', async () => {
  for (const url of ['/../package.json', '/%2e%2e/package.json', '/js/..%2f..%2fpackage.json'])
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400)
})

test('without a folder there are no screens', async () => {
  const bare = await bareApp()
  expect((await bare.app.inject('/')).statusCode).toBe(404)
})
