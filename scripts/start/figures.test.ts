import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { findFigures } from './figures.ts'
import { guide } from './guide.ts'
import { readStartSettings } from './settings.ts'

const portOf = (env: NodeJS.ProcessEnv) => readStartSettings(env).more?.METRICS_PORT

test('figures are shown beside the port, where the caller says, or not at all', async () => {
  expect([{}, { PORT: '9000' }, { METRICS_PORT: '9100' }, { METRICS_PORT: '0' }, { PORT: '65000' }].map(portOf)).toEqual([
    '9464',
    '9778',
    '9100',
    '0',
    '0',
  ])
  expect(await findFigures({ METRICS_PORT: '0' })).toEqual([])
})

test('the guide names the addresses that answer', async () => {
  const server = createServer((_request, reply) => reply.end('huifuwu_database_up 1'))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const figures = await findFigures({ METRICS_PORT: String(port), METRICS_HOST: '0.0.0.0', BFF_PROCESSES: '2' }, 300)
  server.close()
  expect(figures).toEqual([`http://127.0.0.1:${port}/metrics`])
  const urls = { miniapp: '', console: '', api: '', openapi: '', sandbox: '' }
  const demo = { now: '2026-11-23T01:40:00Z', urls, accounts: { residents: [], staff: [], publishers: [] } }
  expect(guide({ demo, figures }, '').join('\n')).toContain(`figures        http://127.0.0.1:${port}/metrics`)
  expect(guide({ demo, figures: [] }, '').join('\n')).not.toContain('figures')
})
