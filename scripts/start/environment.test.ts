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

test('what the caller sets goes to the server, and what the starter makes stays its own', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-settings-'))
  const set = {
    HOST: '0.0.0.0',
    BFF_PROCESSES: '2',
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '10.0.0.0/8',
    ADDRESS_PER_MINUTE: '900',
    WRITES_PER_MINUTE: '30',
    DATABASE_POOL: '2',
  }
  const ours = { BFF_PROCESS: '1', TOKEN_KEYS: 'theirs', WECHAT_URL: 'https://wechat.example', CLOCK: 'real', STATIC_DIR: '/elsewhere' }
  const env = { ...set, ...ours, DATA_DIR: dataDir, DATABASE_URL: 'postgres://asked/x', JOBS: '', SHELL: '/bin/sh' }
  const parts = { secrets: keptSecrets(dataDir), offsetMs: 0, databaseUrl: 'postgres://opened/x', sandboxUrl: 'http://127.0.0.1:1' }
  const environment = environmentOf({ ...parts, settings: readStartSettings(env) })
  const without = environmentOf({ ...parts, settings: readStartSettings({ DATA_DIR: dataDir }) })
  expect(environment).toEqual({ ...without, ...set })
  expect(parseConfig(environment, new Date()).http).toMatchObject({ trustProxy: '10.0.0.0/8', addressPerMinute: 900, writesPerMinute: 30 })
  rmSync(dataDir, { recursive: true })
})

test('a port that is none is refused by its name', () => {
  expect(() => readStartSettings({ PORT: '80a' })).toThrow('PORT must be a port')
  expect(() => readStartSettings({ SANDBOX_PORT: '70000' })).toThrow('SANDBOX_PORT must be a port')
  expect(readStartSettings({ DATABASE_URL: '', CLOCK: '' })).toMatchObject({
    port: 8686,
    host: '127.0.0.1',
    databaseUrl: undefined,
    clock: undefined,
  })
})
