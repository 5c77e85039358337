import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig, settingNames } from '../../bff/src/config.ts'
import { environmentOf } from './environment.ts'
import { keptSecrets } from './secrets.ts'
import { readStartSettings } from './settings.ts'

test('the server takes every setting that the starter hands it, and keeps its secrets through a restart', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-secrets-'))
  const secrets = keptSecrets(dataDir)
  const settings = readStartSettings({ DATA_DIR: dataDir, PORT: '9000' })
  const given = { settings, secrets, offsetMs: -3_600_000, databaseUrl: 'postgres://localhost/x', sandboxUrl: 'http://127.0.0.1:1' }
  const environment = environmentOf(given)
  expect(Object.keys(environment).filter((name) => !settingNames().includes(name))).toEqual([])
  expect(parseConfig(environment, new Date()).http.port).toBe(9000)
  expect(keptSecrets(dataDir)).toEqual(secrets)
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  rmSync(dataDir, { recursive: true })
})

test('a port that is none is refused by its name', () => {
  expect(() => readStartSettings({ PORT: '80a' })).toThrow('PORT must be a port')
  expect(() => readStartSettings({ SANDBOX_PORT: '70000' })).toThrow('SANDBOX_PORT must be a port')
  expect(readStartSettings({ DATABASE_URL: '', CLOCK: '' })).toMatchObject({ port: 8686, databaseUrl: undefined, clock: undefined })
})
