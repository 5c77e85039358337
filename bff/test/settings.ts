import { type Config, parseConfig } from '../src/config.ts'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')

/** What a process must be told, with keys that protect nothing. */
export const testEnvironment = {
  DATABASE_URL: 'postgres://postgres@localhost/huifuwu',
  WECHAT_URL: 'http://127.0.0.1:1',
  WECHAT_APP_ID: 'wx-test',
  WECHAT_APP_SECRET: 'wechat-secret',
  IDENTITY_URL: 'http://127.0.0.1:1',
  IDENTITY_PAAS_ID: 'huifuwu',
  IDENTITY_PAAS_TOKEN: 'identity-token',
  TOKEN_KEYS: `t1:${key('t')}`,
  CODE_KEYS: `1:${key('c')}`,
  PERSON_KEYS: `p1:${key('p')}`,
  PERSON_HMAC_KEY: key('h'),
  REFRESH_KEY: key('r'),
  DEMO_SIGN_IN: 'on',
  LOG_LEVEL: 'silent',
  JOBS: 'off',
}

export const testConfig = (environment: Record<string, string> = {}): Config =>
  parseConfig({ ...testEnvironment, ...environment }, new Date('2026-11-23T01:40:00Z'))
