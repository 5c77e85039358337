import { readFileSync } from 'node:fs'
import { fastify } from 'fastify'
import { expect, test } from 'vitest'
import { testConfig, testEnvironment } from '../test/settings.ts'
import { parseConfig, settingNames } from './config.ts'

const now = new Date('2026-11-23T01:40:00Z')

test('what is not set takes its preset', () => {
  const { http, db, clock } = testConfig()
  expect(http).toMatchObject({ host: '127.0.0.1', port: 8080, trustProxy: '' })
  expect(http.staticDir).toBeUndefined()
  expect(db.pool).toBe(4)
  expect(clock.offsetMs).toBe(0)
})

test('all mistakes are reported together, and no value is told', () => {
  const { TOKEN_KEYS: _, ...rest } = testEnvironment
  const wrong = {
    ...rest,
    PORT: 'eighty',
    PERSON_HMAC_KEY: 'too-short',
    DEMO_SIGN_IN: 'maybe',
    TRUST_PROXY: 'balancer.example',
    IDENTITY_SIGNING: 'sso',
    CODE_KEYS: rest.CODE_KEYS.replace('1:', '256:'),
  }
  const say = () => parseConfig(wrong, now)
  for (const name of ['TOKEN_KEYS is missing', 'PORT', 'PERSON_HMAC_KEY', 'DEMO_SIGN_IN', 'TRUST_PROXY', 'IDENTITY_SIGNING', 'CODE_KEYS'])
    expect(say).toThrow(name)
  expect(say).not.toThrow('too-short')
})

test('a ring names each key once, and the id of a code key in one way only', () => {
  const [one, other] = ['a', 'b'].map((letter) => `${Buffer.alloc(32, letter).toString('base64')}`)
  for (const name of ['TOKEN_KEYS', 'CODE_KEYS', 'PERSON_KEYS'])
    expect(() => testConfig({ [name]: `7:${one},7:${other}` }), name).toThrow(`${name} names an id twice`)
  expect(() => testConfig({ CODE_KEYS: `7:${one},07:${other}` })).toThrow('CODE_KEYS')
  for (const id of ['0', '9', '42', '199', '255']) expect(testConfig({ CODE_KEYS: `${id}:${one}` }).keys.code).toContain(id)
})

test('balancers are addresses, networks or private ranges, as the web server reads them too', () => {
  for (const TRUST_PROXY of ['', '10.0.0.1', '10.0.0.0/8, 2001:db8::/32', 'loopback,192.168.1.7/32']) {
    const { trustProxy } = testConfig({ TRUST_PROXY }).http
    expect(() => fastify({ trustProxy: trustProxy || false })).not.toThrow()
  }
  for (const TRUST_PROXY of ['true', '1', '10.0.0', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.0/8/8', '10.0.0.1,', '::1/129', '10.0.0.0/eight'])
    expect(() => testConfig({ TRUST_PROXY }), TRUST_PROXY).toThrow('TRUST_PROXY must be')
})

test('an instant for the clock becomes an offset, unless the starter hands one', () => {
  const CLOCK = '2026-11-29T03:00:00+08:00'
  expect(testConfig({ CLOCK }).clock.offsetMs).toBe(Date.parse(CLOCK) - now.getTime())
  expect(testConfig({ CLOCK, CLOCK_OFFSET_MS: '-60000' }).clock.offsetMs).toBe(-60_000)
})

test('field time is moved only where people are made up', () => {
  expect(() => testConfig({ DEMO_SIGN_IN: 'off', CLOCK: '2026-11-29T03:00:00+08:00' })).toThrow('DEMO_SIGN_IN')
  expect(() => testConfig({ DEMO_SIGN_IN: 'off', CLOCK_OFFSET_MS: '1' })).toThrow('DEMO_SIGN_IN')
  expect(() => testConfig({ CLOCK: 'tomorrow' })).toThrow('CLOCK')
  expect(() => testConfig({ CLOCK: '2026-13-45T99:00:00Z' })).toThrow('CLOCK')
})

test('.env.example names every setting, and no other', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
  const named = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(settingNames().toSorted())
})
