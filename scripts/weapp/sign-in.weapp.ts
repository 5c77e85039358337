import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Phone } from '../../miniapp/test/weapp.ts'
import { errorsOf, newOwner, start } from './phone.ts'

const refreshKey = 'POST /sign-ins/refresh'
const refreshes = (phone: Phone) => phone.line.sent.filter(({ key }) => key === refreshKey)

async function signedIn(openid: string) {
  const owner = newOwner(openid)
  const phone = start(owner)
  await phone.open('/pages/me/index')
  await phone.tap('登录')
  await phone.until('同意，继续')
  await phone.tap('同意，继续')
  await phone.until('微信登录')
  await phone.tap('微信登录')
  await phone.until('已实名')
  return { owner, phone }
}

test('a restarted phone sends the refresh token it kept in the body, once for all that is asked', async () => {
  const { owner, phone } = await signedIn('oHfw-he-meiyi')
  const kept = owner.storage.get('sign-in-resident')
  phone.close()
  const again = start(owner)
  await again.open('/pages/home/index')
  await again.until('何美仪')
  expect(refreshes(again).map(({ body }) => body)).toEqual([kept])
  expect(again.line.sent.filter(({ key }) => key === 'GET /me' || key.startsWith('GET /appointments')).length).toBeGreaterThan(1)
  expect(owner.storage.get('sign-in-resident')).not.toEqual(kept)
  expect(errorsOf(again)).toEqual([])
  again.close()
})

test('several calls that meet an expired token share one refresh, and the person notices nothing', async () => {
  const { phone } = await signedIn('oHfw-xu-wenbin')
  await phone.open('/appointment/list/index')
  // Two tokens of one person made within one second are the same.
  await setTimeout(1100)
  for (const { header } of phone.line.sent) if (header.authorization) phone.line.spent.add(header.authorization)
  await phone.back()
  const refused = phone.line.sent.filter(({ reply }) => (reply as { code?: string } | undefined)?.code === 'token-expired')
  expect(refused.map(({ key }) => key).toSorted()).toEqual(['GET /appointments?when=upcoming', 'GET /me'])
  expect(refreshes(phone)).toHaveLength(1)
  await phone.until('许文彬')
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})
