import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { testUpstreams } from '../../../test/upstreams.ts'
import { newId } from '../../platform/id.ts'
import { privacyText } from './privacy-text.ts'

const clock = fixedClock()
const upstreams = await testUpstreams(clock)
const lines: string[] = []
const { app } = await testApp({
  clock,
  environment: { ...upstreams.environment, LOG_LEVEL: 'trace' },
  logTo: { write: (line) => lines.push(line) },
})

const post = async (url: string, payload: object, accessToken?: string) => {
  const headers = { 'idempotency-key': newId(), ...(accessToken && { authorization: `Bearer ${accessToken}` }) }
  return (await app.inject({ method: 'POST', url, headers, payload })).json()
}

test('signing in and proving the real name, well and badly, leaves nothing of the person in the log', async () => {
  const person = { name: '黎秋月', idNumber: '441302194603120029', idType: 'resident-id' }
  const signedIn = await post('/api/sign-ins/wechat', { code: 'demo-oHfw-li-qiuyue' })
  const token: string = signedIn.accessToken
  await post('/api/me/consents', { version: privacyText.version, agreed: true, channel: 'weapp' }, token)
  const phone = { kind: 'wechat', code: await upstreams.mintPhoneCode('13500007716') }
  await post('/api/me/real-name', { ...person, phone, name: '黎秋夜' }, token)
  await post('/api/me/real-name', { ...person, phone, extra: '黎秋月' }, token)
  for (const fault of ['down', 'malformed', 'hang-up']) {
    await upstreams.admin('faults', { system: 'identity', fault, times: 3 })
    await post('/api/me/real-name', { ...person, phone: { kind: 'demo', mobile: '13500007716' } }, token)
  }
  await upstreams.admin('faults', { system: 'identity', fault: 'none' })
  const me = await post('/api/me/real-name', { ...person, phone: { kind: 'demo', mobile: '13500007716' } }, token)
  expect(me.realName.name).toBe('黎秋月')
  await post('/api/sign-ins/refresh', { refreshToken: signedIn.refreshToken })

  const log = lines.join('')
  expect(lines.length).toBeGreaterThan(8)
  const secrets = ['黎秋', '441302194603120029', '13500007716', 'oHfw-', 'demo-', phone.code, 'wechat-secret', 'identity-token']
  const found = [...secrets, token, signedIn.refreshToken, 'session_key'].filter((secret) => log.includes(secret))
  expect(found).toEqual([])
})
